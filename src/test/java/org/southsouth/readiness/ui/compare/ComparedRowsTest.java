package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.weighing;
import static org.southsouth.readiness.ui.compare.ComparedFixture.FORMATS;
import static org.southsouth.readiness.ui.compare.ComparedFixture.MESSAGES;
import static org.southsouth.readiness.ui.compare.ComparedFixture.entry;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.testing.Scenario;

/** What the cards are made of: order, differences, radar, the list of questions, the pair. */
class ComparedRowsTest {
    private final List<Entry> entries =
            List.of(entry("BRA", "2026", "04213"), entry("KHM", "2026", "4-123"), entry("VNM", "2026", "14003"));
    private final Comparison comparison = Comparison.of(entries);

    private List<String> titles(QuestionFilter filter) {
        return filter.rows(comparison).stream()
                .map(listed -> (listed.isHeading() ? "# " : "") + listed.row().title())
                .toList();
    }

    @Test
    void the_order_is_by_name_then_by_round() {
        List<Entry> ordered = Names.ordered(
                List.of(
                        entry("VNM", "9", "0"),
                        entry("VNM", "10", "0"),
                        entry("KHM", "9", "0"),
                        entry("ZZO:Aa", "9", "0")),
                Optional.empty(),
                FORMATS);
        assertThat(ordered)
                .extracting(entry -> FORMATS.title(entry.profile()))
                .containsExactly("Cambodia 9", "Vietnam 9", "Vietnam 10", "ZZO:Aa 9");
    }

    /** Over a city stood the code of its country, as over that. */
    @Test
    void over_a_city_stands_its_name_and_no_code() {
        List<Entry> one = List.of(entry("KHM", "2026", "0"), entry("KHM:Battambang", "2026", "0"));
        assertThat(new Names(one, FORMATS, MESSAGES).heads())
                .extracting(Grid.Head::code)
                .containsExactly("KHM", "");
        List<Entry> two = List.of(entry("KHM", "2024", "0"), entry("KHM:Battambang", "2026", "0"));
        assertThat(new Names(two, FORMATS, MESSAGES).heads())
                .extracting(Grid.Head::code)
                .containsExactly("KHM 2024", "2026");
    }

    @Test
    void differences_between_two_are_the_largest_first_and_leave_out_what_one_has_not_answered() {
        assertThat(Difference.between(comparison, 0, 1, 9))
                .containsExactly(
                        new Difference("a", "Title of a", 0, 100, List.of(0), List.of(1)),
                        new Difference("c", "Title of c", 50, 25, List.of(0), List.of(1)),
                        new Difference("d", "Title of d", 25, 50, List.of(0), List.of(1)));
    }

    @Test
    void differences_among_all_are_from_the_lowest_to_the_highest() {
        assertThat(Difference.amongAll(comparison, 2))
                .containsExactly(
                        new Difference("a", "Title of a", 0, 100, List.of(0), List.of(1)),
                        new Difference("c", "Title of c", 0, 50, List.of(2), List.of(0)));
    }

    @Test
    void a_radar_has_three_axes_or_more_and_keeps_a_gap() {
        List<Radar> radars = Radar.of(comparison, "All pillars");
        assertThat(radars).extracting(Radar::title).containsExactly("Pillar p");
        assertThat(radars.get(0).scores(1)).containsExactly(100.0, Double.NaN, 25.0);
    }

    /** An earlier round made it the widest, while what stands out left that round out. */
    @Test
    void how_far_apart_a_question_is_counts_the_latest_round_of_each() {
        Comparison rounds =
                Comparison.of(List.of(entry("BRA", "2024", "0"), entry("BRA", "2026", "3"), entry("KHM", "2026", "3")));
        assertThat(QuestionFilter.ALL.withOnlyApart(true).rows(rounds)).isEmpty();
        assertThat(Difference.amongAll(rounds, 9)).isEmpty();
        Comparison alone = Comparison.of(List.of(entry("BRA", "2024", "0"), entry("BRA", "2026", "3")));
        assertThat(QuestionFilter.ALL.withOnlyApart(true).rows(alone))
                .as("the rounds of one are what is compared")
                .isNotEmpty();
    }

    @Test
    void where_a_pillar_is_chosen_too_all_that_was_chosen_is_said() {
        ComparisonRow second = comparison.sectionRows().stream()
                .filter(row -> row.id().equals("q"))
                .findFirst()
                .orElseThrow();
        QuestionFilter inPillar = QuestionFilter.ALL.withPillar(Optional.of(second));
        assertThat(inPillar.withText("title of a").nothingKey(comparison))
                .isEqualTo("compare.filter.none.pillar.search");
        assertThat(inPillar.withText("title of a").withOnlyApart(true).nothingKey(comparison))
                .isEqualTo("compare.filter.none.pillar.search.apart");
        assertThat(inPillar.withText("zzz").nothingKey(comparison))
                .as("in no pillar")
                .isEqualTo("compare.filter.none.search");
    }

    @Test
    void questions_stand_under_their_sections_in_the_framework_s_order() {
        assertThat(titles(QuestionFilter.ALL))
                .startsWith("# Pillar p", "# Theme t1", "Title of a", "# Theme t2", "Title of b")
                .hasSize(11);
    }

    @Test
    void questions_can_be_found_by_pillar_text_and_spread() {
        ComparisonRow second = comparison.sectionRows().stream()
                .filter(row -> row.id().equals("q"))
                .findFirst()
                .orElseThrow();
        assertThat(titles(QuestionFilter.ALL.withPillar(Optional.of(second))))
                .containsExactly("# Pillar q", "# Theme u", "Title of d", "Title of e");
        assertThat(titles(QuestionFilter.ALL.withText(" of E")))
                .containsExactly("# Pillar q", "# Theme u", "Title of e");
        assertThat(titles(QuestionFilter.ALL.withOnlyApart(true).withOrder(QuestionFilter.Order.SPREAD)))
                .containsExactly("Title of a", "Title of c", "Title of d");
    }

    @Test
    void a_question_is_found_with_a_wrong_letter_and_by_the_sections_it_stands_in() {
        assertThat(titles(QuestionFilter.ALL.withText("pillar Q")))
                .containsExactly("# Pillar q", "# Theme u", "Title of d", "Title of e");
        assertThat(titles(QuestionFilter.ALL.withText("theme t2"))).contains("# Theme t2", "Title of b");
        assertThat(titles(QuestionFilter.ALL.withText("tytle of e")))
                .containsExactly("# Pillar q", "# Theme u", "Title of e");
        assertThat(titles(QuestionFilter.ALL.withText("all of it"))).isEmpty();
    }

    @Test
    void where_nothing_is_left_only_what_helps_is_said() {
        assertThat(QuestionFilter.ALL.withText("zzz").nothingKey(comparison)).isEqualTo("compare.filter.none.search");
        assertThat(QuestionFilter.ALL.withText("zzz").withOnlyApart(true).nothingKey(comparison))
                .isEqualTo("compare.filter.none.search");
        assertThat(QuestionFilter.ALL.withText("title of e").withOnlyApart(true).nothingKey(comparison))
                .isEqualTo("compare.filter.none.search.apart");
        Comparison alone = Comparison.of(entries.subList(0, 1));
        assertThat(QuestionFilter.ALL.withOnlyApart(true).nothingKey(alone)).isEqualTo("compare.filter.none.apart");
        assertThat(QuestionFilter.ALL.withText("title of e").withOnlyApart(true).nothingKey(alone))
                .isEqualTo("compare.filter.none.apart");
    }

    @Test
    void what_is_not_scored_is_no_difference_and_is_not_among_the_widest() {
        Framework shown =
                framework(Mean.ARITHMETIC, pillar("p", theme("t", levels("a"), levels("b"), weighing(0, levels("c")))));
        Comparison unscored = Comparison.of(Stream.of("0", "4")
                .map(level -> new Entry(
                        Profile.of(new Subject(level.equals("0") ? "BRA" : "KHM"), new Round("2026"), Depth.FULL),
                        Scenario.of(shown)
                                .choose("a", level)
                                .choose("b", "2")
                                .choose("c", level)
                                .scorecard()))
                .toList());
        assertThat(Difference.amongAll(unscored, 9)).extracting(Difference::id).containsExactly("a");
        assertThat(Difference.between(unscored, 0, 1, 9))
                .extracting(Difference::id)
                .containsExactly("a");
        assertThat(ids(QuestionFilter.ALL.withOnlyApart(true).withOrder(QuestionFilter.Order.SPREAD), unscored))
                .containsExactly("a");
        assertThat(ids(QuestionFilter.ALL.withOrder(QuestionFilter.Order.SPREAD), unscored))
                .containsExactly("a", "b");
        assertThat(ids(QuestionFilter.ALL.withOnlyApart(true), unscored)).containsExactly("p", "t", "a");
        assertThat(ids(QuestionFilter.ALL, unscored)).containsExactly("p", "t", "a", "b", "c");
    }

    private static List<String> ids(QuestionFilter filter, Comparison compared) {
        return filter.rows(compared).stream().map(listed -> listed.row().id()).toList();
    }

    @Test
    void a_pair_takes_one_in_as_the_second_and_lets_go_of_who_is_in_it() {
        Pair one = Pair.NONE.toggled(3);
        assertThat(one).isEqualTo(new Pair(OptionalInt.of(3), OptionalInt.empty()));
        assertThat(one.toggled(5)).isEqualTo(Pair.of(3, 5));
        assertThat(Pair.of(3, 5).toggled(7)).isEqualTo(Pair.of(3, 7));
        assertThat(Pair.of(3, 5).toggled(3)).isEqualTo(new Pair(OptionalInt.empty(), OptionalInt.of(5)));
        assertThat(Pair.of(3, 5).withFirst(OptionalInt.of(5)))
                .isEqualTo(new Pair(OptionalInt.of(5), OptionalInt.empty()));
    }
}
