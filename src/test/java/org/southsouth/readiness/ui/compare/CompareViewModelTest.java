package org.southsouth.readiness.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.version;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.Signing;
import org.southsouth.readiness.core.robustness.RankRange;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.testing.DirectBackground;
import org.southsouth.readiness.testing.Filled;
import org.southsouth.readiness.testing.MemoryExports;
import org.southsouth.readiness.testing.MemoryLibrary;
import org.southsouth.readiness.testing.MemoryReviews;
import org.southsouth.readiness.testing.MemoryStore;
import org.southsouth.readiness.testing.Scenario;
import org.southsouth.readiness.testing.ScreenContexts;
import org.southsouth.readiness.testing.ScreenContexts.RememberingNavigator;
import org.southsouth.readiness.ui.compare.CompareViewModel.View;
import org.southsouth.readiness.ui.fx.EntrySource;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.fx.WindowFrame.Saving;

class CompareViewModelTest {
    private final RememberingNavigator navigator = new RememberingNavigator();
    private final DirectBackground background = new DirectBackground();
    private final ScreenContext context = ScreenContexts.context(navigator, background);
    private final MemoryStore store = new MemoryStore(context.clock());
    private final MemoryReviews reviews = new MemoryReviews(store, context.clock());
    private final MemoryExports desk = new MemoryExports();
    private final PinnedReference reference = new PinnedReference(background, desk, Optional.empty());
    private final LastCompared last = new LastCompared();

    private void keep(String id, String subject, String round, String levels) {
        Profile profile = Profile.of(new Subject(subject), new Round(round), Depth.FULL);
        store.add(List.of(Filled.assessment(
                id,
                ComparedFixture.FRAMEWORK,
                profile,
                ComparedFixture.answers(levels).answers())));
    }

    private void signOff(String id) {
        reviews.signOff(
                new Signing(new AssessmentId(id), List.of(new Person("L. Chan", "Chair")), "", "Ana"),
                ComparedFixture.FRAMEWORK);
    }

    private CompareViewModel model(String... ids) {
        return model(new Route.Compare(Arrays.stream(ids).map(AssessmentId::new).toList()));
    }

    private CompareViewModel model(Route.Compare route) {
        return new CompareViewModel(
                route,
                context,
                new CompareViewModel.Ports(
                        new EntrySource(store, Filled.library(ComparedFixture.FRAMEWORK), reviews),
                        ComparedFixture::groups,
                        reference,
                        last),
                desk.export(context));
    }

    private CompareViewModel three() {
        keep("a", "VNM", "2026", "01234");
        keep("b", "KHM", "2026", "43210");
        keep("c", "WSM", "2026", "2-222");
        return model("a", "b", "c");
    }

    /** Until the window closes; who was removed meanwhile is left out. */
    @Test
    void whoever_comes_back_finds_who_was_compared_and_the_view() {
        CompareViewModel first = three();
        first.show(CompareViewModel.View.QUESTIONS);
        first.choose();
        CompareViewModel again = model();
        assertThat(again.resultProperty().get().orElseThrow().entries()).hasSize(3);
        assertThat(again.viewProperty().get()).isEqualTo(CompareViewModel.View.QUESTIONS);
        store.delete(new AssessmentId("b"));
        assertThat(model().resultProperty().get().orElseThrow().entries()).hasSize(2);
        CompareViewModel others = model("a", "c");
        others.show(CompareViewModel.View.QUESTIONS);
        keep("d", "FJI", "2026", "22222");
        assertThat(model("d").viewProperty().get())
                .as("nobody of those is left")
                .isEqualTo(CompareViewModel.View.THEMES);
    }

    @Test
    void whoever_changes_some_of_the_countries_goes_on_with_the_others() {
        CompareViewModel before = three();
        keep("d", "FJI", "2026", "22222");
        before.show(View.QUESTIONS);
        before.filter(QuestionFilter.ALL.withText("title of a"));
        before.closeUp().see(Pair.of(0, 2));
        before.choose();
        before.choice().cancel();
        assertThat(before.viewProperty().get()).as("left as it was").isEqualTo(View.QUESTIONS);
        CompareViewModel more = model("a", "b", "c", "d");
        assertThat(more.viewProperty().get()).isEqualTo(View.QUESTIONS);
        assertThat(more.filterProperty().get().text()).isEqualTo("title of a");
        assertThat(more.closeUp().pairProperty().get())
                .as("Cambodia and Vietnam")
                .isEqualTo(Pair.of(0, 3));
        assertThat(model("a", "c", "d").closeUp().pairProperty().get())
                .as("Cambodia is gone")
                .isEqualTo(new Pair(OptionalInt.empty(), OptionalInt.of(2)));
        assertThat(model("c", "d").closeUp().pairProperty().get())
                .as("two alone")
                .isEqualTo(Pair.of(0, 1));
    }

    /** The tab took the ticks of the list along, and with them those that were compared before. */
    @Test
    void the_list_ticks_those_that_were_chosen_last_wherever_that_was() {
        context.frame().askTicked(() -> List.of(new AssessmentId("a"), new AssessmentId("b")));
        CompareViewModel model = three();
        List<AssessmentId> chosen = List.of(new AssessmentId("a"), new AssessmentId("b"), new AssessmentId("c"));
        assertThat(context.frame().ticked()).isEqualTo(chosen);
        context.frame().askTicked(List::of);
        assertThat(model().resultProperty().get().orElseThrow().entries())
                .as("as it was left")
                .hasSameSizeAs(model.resultProperty().get().orElseThrow().entries());
        assertThat(context.frame().ticked()).as("whoever ticked none has none").isEmpty();
    }

    /** Two that were looked at from elsewhere took the place of all that somebody had ticked. */
    @Test
    void two_that_are_looked_at_aside_leave_the_ticks_of_the_list() {
        three();
        List<AssessmentId> ticked = context.frame().ticked();
        assertThat(ticked).hasSize(3);
        CompareViewModel two = model(new Route.Compare(List.of(new AssessmentId("a"), new AssessmentId("b")), true));
        assertThat(two.resultProperty().get().orElseThrow().entries()).hasSize(2);
        assertThat(context.frame().ticked()).isEqualTo(ticked);
    }

    /** Widest first begins with questions in which the reference is the best. */
    @Test
    void with_a_reference_the_questions_can_begin_where_another_is_furthest_ahead() {
        three();
        reference.pin(Optional.of(new Subject("VNM")));
        CompareViewModel model = model("a", "b", "c");
        model.filter(QuestionFilter.ALL.withOrder(QuestionFilter.Order.LEARN));
        Grid shown = model.questions(model.resultProperty().get().orElseThrow());
        assertThat(shown.lines().stream().map(Grid.Line::title))
                .containsExactly("Title of a", "Title of b", "Title of c", "Title of d", "Title of e");
        assertThat(shown.lines().stream().map(Grid.Line::note))
                .containsExactly("100 ahead", "50 ahead", "nobody ahead", "nobody ahead", "nobody ahead");
        assertThat(shown.corner()).startsWith("Question, and how far another is ahead.");
        model.pin(Optional.empty());
        assertThat(model.filterProperty().get())
                .as("nobody is there who learns")
                .isEqualTo(QuestionFilter.ALL);
    }

    @Test
    void the_round_of_all_is_said_once_and_several_stand_over_the_columns() {
        CompareViewModel model = three();
        keep("d", "FJI", "2024", "22222");
        assertThat(model.subtitle()).startsWith("3 countries (round 2026) in the order");
        CompareViewModel several = model("a", "b", "d");
        assertThat(several.subtitle()).startsWith("3 countries in the order");
        Compared shown = several.resultProperty().get().orElseThrow();
        assertThat(shown.names().heads())
                .extracting(Grid.Head::code)
                .containsExactly("KHM 2026", "FJI 2024", "VNM 2026");
        assertThat(shown.cautions().details().get(0)).startsWith("Fiji 2024 answered in 2024, the rest in 2026");
    }

    @Test
    void they_stand_in_alphabetical_order_whatever_was_asked_for() {
        CompareViewModel model = three();
        Compared result = model.resultProperty().get().orElseThrow();
        assertThat(result.names().heads())
                .extracting(Grid.Head::code, Grid.Head::name)
                .containsExactly(tuple("KHM", "Cambodia"), tuple("WSM", "Samoa"), tuple("VNM", "Vietnam"));
        assertThat(model.subtitle())
                .isEqualTo("3 countries (round 2026) in the order of the alphabet. Overall scores stand at the end.");
        assertThat(context.frame().contextProperty().get())
                .isEqualTo(
                        "Not a product of any UN body  ·  Not a ranking  ·  Round 2026  ·  Countries in alphabetical order");
    }

    @Test
    void what_is_not_official_can_be_left_out_where_two_others_remain() {
        keep("a", "VNM", "2026", "01234");
        keep("b", "KHM", "2026", "43210");
        keep("c", "WSM", "2026", "22222");
        signOff("a");
        CompareViewModel one = model("a", "b", "c");
        assertThat(one.canLeaveOut()).isFalse();
        signOff("c");
        CompareViewModel two = model("a", "b", "c");
        assertThat(two.resultProperty().get().orElseThrow().cautions().title())
                .isEqualTo("One of these 3 is not official");
        assertThat(two.resultProperty().get().orElseThrow().names().heads())
                .extracting(head -> head.state().words())
                .containsExactly("Draft", "Validated", "Validated");
        two.leaveOut();
        assertThat(navigator.routes())
                .containsExactly(new Route.Compare(List.of(new AssessmentId("a"), new AssessmentId("c"))));
    }

    @Test
    void a_missing_score_stays_missing() {
        CompareViewModel model = three();
        Compared result = model.resultProperty().get().orElseThrow();
        Grid themes = model.themes(result, "Theme");
        assertThat(themes.lines())
                .extracting(Grid.Line::title)
                .containsExactly("Pillar p", "Theme t1", "Theme t2", "Theme t3", "Pillar q", "Theme u");
        assertThat(themes.lines().get(2).values()).containsExactly(75.0, Double.NaN, 25.0);
    }

    @Test
    void two_are_a_pair_at_once_and_more_are_chosen() {
        CompareViewModel model = three();
        assertThat(model.closeUp().pairProperty().get()).isEqualTo(Pair.NONE);
        model.closeUp().toggle(2);
        model.closeUp().toggle(0);
        assertThat(model.closeUp().pairProperty().get()).isEqualTo(Pair.of(2, 0));
        assertThat(model("a", "b").closeUp().pairProperty().get()).isEqualTo(Pair.of(0, 1));
    }

    @Test
    void without_anybody_the_choice_is_shown_and_leads_to_the_comparison() {
        keep("a", "VNM", "2026", "01234");
        keep("b", "KHM", "2025", "43210");
        CompareViewModel model = model();
        assertThat(model.viewProperty().get()).isEqualTo(View.CHOICE);
        ChoiceViewModel choice = model.choice();
        assertThat(choice.shown())
                .extracting(ChoiceViewModel.Candidate::title, ChoiceViewModel.Candidate::caption)
                .containsExactly(
                        tuple("Cambodia 2025", "Full  ·  5 of 5 answered"),
                        tuple("Vietnam 2026", "Full  ·  5 of 5 answered"));
        choice.searchProperty().set("viet");
        choice.tickShown();
        assertThat(choice.countBinding().get()).isEqualTo(1);
        choice.compare();
        assertThat(navigator.routes()).containsExactly(new Route.Compare(List.of(new AssessmentId("a"))));
    }

    @Test
    void ticking_all_leaves_fictional_countries_to_whoever_wants_them() {
        keep("a", "VNM", "2026", "01234");
        keep("b", "XMV", "2026", "43210");
        keep("c", "XLD", "2026", "43210");
        ChoiceViewModel choice = model().choice();
        choice.tickShown();
        choice.compare();
        assertThat(navigator.routes()).containsExactly(new Route.Compare(List.of(new AssessmentId("a"))));
        choice.searchProperty().set("sample");
        choice.tickShown();
        assertThat(choice.countBinding().get()).isEqualTo(3);
    }

    @Test
    void changing_the_choice_begins_with_those_compared_and_can_be_given_up() {
        CompareViewModel model = three();
        model.choose();
        assertThat(model.choice().countBinding().get()).isEqualTo(3);
        model.choice().tickNone();
        assertThat(model.choice().countBinding().get()).isZero();
        model.choice().cancel();
        assertThat(model.viewProperty().get()).isEqualTo(View.THEMES);
    }

    @Test
    void a_file_is_named_after_those_compared_or_how_many_they_are() {
        assertThat(three().suggestedName(ReportFormat.BRIEF)).isEqualTo("Cambodia-Samoa-Vietnam-Comparison-brief.pdf");
        keep("d", "FJI", "2026", "22222");
        assertThat(model("a", "b", "c", "d").suggestedName(ReportFormat.HTML)).isEqualTo("4-countries-Comparison.html");
    }

    @Test
    void an_export_holds_all_of_them() {
        three().export(ReportFormat.HTML, "/tmp/all.html");
        assertThat(desk.files()).containsEntry("/tmp/all.html", "comparison of 3 as HTML");
        assertThat(context.frame().statusProperty().get()).isEqualTo("Written: all.html (23 bytes)");
    }

    @Test
    void an_export_with_a_reference_says_what_that_can_learn() {
        CompareViewModel model = three();
        model.pin(Optional.of(new Subject("VNM")));
        model.export(ReportFormat.BRIEF, "/tmp/brief.pdf");
        assertThat(desk.files()).containsEntry("/tmp/brief.pdf", "comparison of 3 against the first as BRIEF");
    }

    @Test
    void the_questions_follow_the_filter() {
        CompareViewModel model = three();
        model.show(View.QUESTIONS);
        model.filter(QuestionFilter.ALL.withOrder(QuestionFilter.Order.SPREAD));
        Compared result = model.resultProperty().get().orElseThrow();
        assertThat(model.questions(result).lines())
                .extracting(line -> line.title() + " " + line.note())
                .containsExactly(
                        "Title of a 100 apart",
                        "Title of e 100 apart",
                        "Title of b 50 apart",
                        "Title of d 50 apart",
                        "Title of c same");
    }

    /** Whoever compares others begins anew, and sees the reference that was chosen meanwhile close up. */
    @Test
    void what_is_listed_and_seen_close_up_is_kept_for_the_same_ones() {
        CompareViewModel first = three();
        first.goTo("p", 1);
        first.filter(QuestionFilter.ALL.withText("e").withOrder(QuestionFilter.Order.SPREAD));
        first.closeUp().see(Pair.of(2, 0));
        CompareViewModel again = model();
        assertThat(again.filterProperty().get())
                .isEqualTo(QuestionFilter.ALL.withText("e").withOrder(QuestionFilter.Order.SPREAD));
        assertThat(again.closeUp().pairProperty().get()).isEqualTo(Pair.of(2, 0));
        assertThat(again.isFromMap()).isTrue();
        reference.pin(Optional.of(new Subject("VNM")));
        assertThat(model().closeUp().pairProperty().get()).isEqualTo(Pair.NONE.withFirst(OptionalInt.of(0)));
        keep("d", "FJI", "2026", "22222");
        CompareViewModel others = model("d");
        assertThat(others.filterProperty().get()).isEqualTo(QuestionFilter.ALL);
        assertThat(others.isFromMap()).isFalse();
    }

    @Test
    void how_sure_the_totals_are_is_worked_out_beside_the_figures() {
        background.beSlow();
        CompareViewModel model = three();
        assertThat(model.resultProperty().get()).isPresent();
        assertThat(model.robustness().robustnessProperty().get()).isEmpty();
        assertThat(model.robustness().drawnProperty().get()).isLessThan(1);
        background.passTime();
        assertThat(model.robustness().drawnProperty().get()).isEqualTo(1);
        assertThat(model.robustness().robustnessProperty().get().orElseThrow().settings())
                .isEqualTo(RobustnessSettings.DEFAULT);
    }

    @Test
    void what_is_stopped_is_not_worked_out_any_more() {
        background.beSlow();
        CompareViewModel model = three();
        model.robustness().stop();
        background.passTime();
        assertThat(model.robustness().drawnProperty().get()).isEqualTo(1);
        assertThat(model.robustness().robustnessProperty().get()).isEmpty();
    }

    @Test
    void groups_that_some_belong_to_have_a_median_and_a_range() {
        CompareViewModel model = three();
        List<Group> groups = model.resultProperty().get().orElseThrow().groups();
        assertThat(groups)
                .extracting(Group::name)
                .containsExactly("All 3 compared", "Asia (2)", "Least developed countries (2)");
        Group.Line whole = groups.get(1).lines().get(0);
        assertThat(whole.title()).isEqualTo("Overall");
        assertThat(whole.figures().count()).isEqualTo(2);
        assertThat(whole.figures().lowest()).isLessThanOrEqualTo(whole.figures().median());
    }

    @Test
    void a_broken_table_of_groups_is_told_and_leaves_all() {
        keep("a", "VNM", "2026", "01234");
        keep("b", "KHM", "2026", "43210");
        CompareViewModel model = new CompareViewModel(
                new Route.Compare(List.of(new AssessmentId("a"), new AssessmentId("b"))),
                context,
                new CompareViewModel.Ports(
                        new EntrySource(store, Filled.library(ComparedFixture.FRAMEWORK), reviews),
                        () -> Parsed.refused(List.of(Problem.of("groups.csv", "problem.groups.large"))),
                        reference,
                        last),
                desk.export(context));
        Compared result = model.resultProperty().get().orElseThrow();
        assertThat(result.groups()).hasSize(1);
        assertThat(result.trouble()).startsWith("Groups are left out. groups.csv: ");
    }

    @Test
    void the_reference_stands_first_is_chosen_and_is_remembered() {
        CompareViewModel model = three();
        model.pin(Optional.of(new Subject("VNM")));
        Compared shown = model.resultProperty().get().orElseThrow();
        assertThat(shown.names().heads()).extracting(Grid.Head::code).containsExactly("VNM", "KHM", "WSM");
        assertThat(model.closeUp().pairProperty().get()).isEqualTo(Pair.NONE.withFirst(OptionalInt.of(0)));
        assertThat(desk.load().reference()).contains(new Subject("VNM"));
        assertThat(model("a", "b", "c")
                        .resultProperty()
                        .get()
                        .orElseThrow()
                        .names()
                        .name(0))
                .isEqualTo("Vietnam");
        model.pin(Optional.empty());
        assertThat(model.resultProperty().get().orElseThrow().names().name(0)).isEqualTo("Cambodia");
        assertThat(desk.load().reference()).isEmpty();
    }

    /** Both rounds were called reference, and nothing was said of what it could learn. */
    @Test
    void of_a_reference_in_several_rounds_the_latest_is_the_one_that_learns() {
        three();
        keep("d", "VNM", "2022", "44444");
        CompareViewModel model = model("a", "b", "c", "d");
        model.pin(Optional.of(new Subject("VNM")));
        Compared shown = model.resultProperty().get().orElseThrow();
        assertThat(shown.names().heads())
                .extracting(Grid.Head::whole)
                .containsExactly("Vietnam 2026", "Cambodia 2026", "Samoa 2026", "Vietnam 2022");
        assertThat(shown.referenced()).isOne();
        assertThat(shown.toReport().hasReference()).isTrue();
        assertThat(model.subtitle()).startsWith("4 assessments: Vietnam 2026 first");
        Compared own = model("a", "d").resultProperty().get().orElseThrow();
        assertThat(own.names().name(0))
                .as("by round where nobody else is there")
                .isEqualTo("Vietnam 2022");
        assertThat(own.referenced()).isZero();
    }

    @Test
    void a_reference_that_is_not_compared_changes_nothing() {
        reference.pin(Optional.of(new Subject("FJI")));
        CompareViewModel model = three();
        assertThat(model.resultProperty().get().orElseThrow().names().name(0)).isEqualTo("Cambodia");
        assertThat(model.closeUp().pairProperty().get()).isEqualTo(Pair.NONE);
    }

    @Test
    void ranks_are_there_only_when_asked_for_and_within_the_latest_round_of_each() {
        keep("a", "VNM", "2026", "44444");
        keep("b", "KHM", "2026", "11111");
        keep("c", "WSM", "2025", "22222");
        keep("d", "VNM", "2024", "33333");
        CompareViewModel model = model("a", "b", "c", "d");
        assertThat(model.robustness().ranksProperty().get()).isEmpty();
        model.robustness().showRanks(true);
        assertThat(model.robustness().ranksProperty().get())
                .extracting(found -> found.map(RankRange::rank).orElse(0))
                .as("Cambodia; Samoa, alone in its round; Viet Nam 2024, an earlier one, and 2026")
                .containsExactly(2, 0, 0, 1);
        model.robustness().showRanks(false);
        assertThat(model.robustness().ranksProperty().get()).isEmpty();
    }

    @Test
    void of_one_version_there_is_no_common_part_to_score() {
        assertThat(three().resultProperty().get().orElseThrow().common()).isEmpty();
    }

    @Test
    void versions_can_be_scored_on_what_they_have_in_common() {
        Framework later = version(
                "2",
                framework(
                        Mean.ARITHMETIC,
                        pillar("p", theme("t1", levels("a")), theme("t2", levels("b"))),
                        pillar("q", theme("u", levels("d"), levels("f")))));
        keep("a", "VNM", "2026", "04444");
        Profile profile = Profile.of(new Subject("KHM"), new Round("2026"), Depth.FULL);
        store.add(List.of(Filled.assessment(
                "b",
                later,
                profile,
                Scenario.of(later)
                        .choose("a", "4")
                        .choose("b", "4")
                        .choose("d", "4")
                        .choose("f", "0")
                        .answers())));
        CompareViewModel model = new CompareViewModel(
                new Route.Compare(List.of(new AssessmentId("a"), new AssessmentId("b"))),
                context,
                new CompareViewModel.Ports(
                        new EntrySource(store, new MemoryLibrary(ComparedFixture.FRAMEWORK, later)),
                        ComparedFixture::groups,
                        reference,
                        last),
                desk.export(context));
        Compared asScored = model.resultProperty().get().orElseThrow();
        assertThat(asScored.common().orElseThrow().questionRows())
                .extracting(ComparisonRow::id)
                .containsExactly("a", "b", "d");
        model.scoreOnCommon(true);
        Compared onCommon = model.resultProperty().get().orElseThrow();
        // Cambodia has full points on all three; Vietnam on two, the third being one of two themes of a pillar.
        assertThat(onCommon.comparison().rows().get(0).values()).containsExactly(100.0, 75.0);
        assertThat(onCommon.cautions().isEmpty()).isFalse();
        model.scoreOnCommon(false);
        assertThat(model.resultProperty()
                        .get()
                        .orElseThrow()
                        .comparison()
                        .rows()
                        .get(0)
                        .values())
                .isEqualTo(asScored.comparison().rows().get(0).values());
    }

    @Test
    void questions_are_held_against_one_another_from_fifteen_on() {
        assertThat(three().resultProperty().get().orElseThrow().hasConsistency())
                .isFalse();
        List<String> codes = List.of(
                "AFG", "ALB", "DZA", "AND", "AGO", "ATG", "ARG", "ARM", "AUS", "AUT", "AZE", "BHS", "BHR", "BGD",
                "BRB");
        for (int i = 0; i < codes.size(); i++) {
            int level = i % 5;
            keep("s" + i, codes.get(i), "2026", "000" + level + level);
        }
        CompareViewModel model =
                model(IntStream.range(0, codes.size()).mapToObj(i -> "s" + i).toArray(String[]::new));
        keep("again", "AFG", "2024", "00000");
        assertThat(model(
                                "again", "s0", "s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10", "s11",
                                "s12", "s13")
                        .resultProperty()
                        .get()
                        .orElseThrow()
                        .hasConsistency())
                .as("14 countries in 15 assessments")
                .isFalse();
        assertThat(model.consistencyProperty().get()).isEmpty();
        model.show(View.CONSISTENCY);
        assertThat(model.viewProperty().get()).isEqualTo(View.CONSISTENCY);
        assertThat(model.consistencyProperty().get())
                .extracting(theme -> theme.theme().value(), theme -> Math.round(theme.alpha() * 100))
                .containsExactly(tuple("u", 100L));
    }

    @Test
    void who_is_higher_overall_is_said_first_and_of_all() {
        keep("a", "VNM", "2026", "00000");
        keep("b", "KHM", "2026", "43434");
        keep("c", "WSM", "2026", "22222");
        assertThat(model("a", "b", "c").verdict())
                .containsExactly(
                        "Overall, Cambodia is higher than Samoa and Vietnam, with nearly every choice of weights.",
                        "Samoa is higher than Vietnam.");
        assertThat(model("a", "b").verdict())
                .containsExactly("Overall, Cambodia is higher than Vietnam, with nearly every choice of weights.");
        keep("d", "FJI", "2026", "22222");
        assertThat(model("c", "d").verdict()).containsExactly("Overall, they are too close to call.");
        assertThat(model("a", "c", "d").verdict())
                .containsExactly(
                        "Overall, Fiji is higher than Vietnam, with nearly every choice of weights.",
                        "Samoa is higher than Vietnam.",
                        "The other pair is too close to call.");
        keep("e", "TON", "2026", "-----");
        assertThat(model("c", "e").verdict())
                .containsExactly("Overall: only one of the 2 has a score, so nothing is said of who is higher.");
    }

    @Test
    void with_a_reference_the_others_are_held_against_it() {
        keep("a", "VNM", "2026", "00000");
        keep("b", "KHM", "2026", "43434");
        keep("c", "WSM", "2026", "22222");
        keep("d", "FJI", "2026", "22222");
        CompareViewModel model = model("a", "b", "c", "d");
        model.pin(Optional.of(new Subject("WSM")));
        assertThat(model.verdict())
                .containsExactly(
                        "Higher than Samoa overall with nearly every choice of weights: Cambodia.",
                        "Samoa is higher overall than Vietnam, with nearly every choice of weights.",
                        "Too close to call with Samoa: Fiji.");
        Grid grid = model.themes(model.resultProperty().get().orElseThrow(), "");
        assertThat(grid.isReference(0)).isTrue();
        assertThat(grid.isReference(1)).isFalse();
    }

    /** Of the pillar that is drawn first; of two then the same words as of all. */
    @Test
    void of_one_or_two_close_up_is_said_what_may_be_said() {
        keep("a", "VNM", "2026", "00000");
        keep("b", "KHM", "2026", "43434");
        keep("c", "WSM", "2026", "22222");
        CompareViewModel model = model("a", "b", "c");
        assertThat(model.closeUp().sentences()).isEmpty();
        model.closeUp().toggle(0);
        assertThat(model.closeUp().sentences())
                .containsExactly("In Pillar p, Cambodia has 92.", "Lower there: Samoa and Vietnam.");
        model.closeUp().toggle(2);
        assertThat(model.closeUp().sentences())
                .containsExactly(
                        "In Pillar p, Cambodia has 92 and Vietnam has 0.",
                        "Cambodia is higher overall than Vietnam: at least as high in every theme, so no weighting turns this round.");
    }

    /** It stayed at the foot of the questions, where there is no close-up below the table. */
    @Test
    void what_is_said_of_a_close_up_is_said_where_it_is_true() {
        CompareViewModel model = three();
        String before = context.frame().statusProperty().get();
        model.closeUp().toggle(0);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Cambodia is now on the card “Close up”.");
        model.show(View.QUESTIONS);
        assertThat(context.frame().statusProperty().get()).doesNotContain("close up");
        model.closeUp().toggle(1);
        assertThat(context.frame().statusProperty().get()).isEqualTo("Samoa is seen close up, under “Themes”.");
        context.frame().showStatus(Saving.NOTHING, "A file is written");
        model.show(View.THEMES);
        assertThat(context.frame().statusProperty().get())
                .as("of others")
                .isEqualTo("A file is written")
                .isNotEqualTo(before);
    }

    @Test
    void many_pairs_are_counted_and_not_named() {
        for (int i = 0; i < 6; i++) {
            String level = String.valueOf(i % 5);
            keep("s" + i, List.of("KHM", "FJI", "WSM", "TON", "VNM", "VUT").get(i), "2026", level.repeat(5));
        }
        assertThat(model("s0", "s1", "s2", "s3", "s4", "s5").verdict())
                .containsExactly(
                        "Overall, one is higher in 14 of 15 pairs. One is too close to call. Choose two close up to see which.");
    }

    @Test
    void a_question_is_read_with_everybodys_answer_and_its_source() {
        CompareViewModel model = three();
        model.goTo("t1", 0);
        assertThat(model.viewProperty().get()).isEqualTo(View.QUESTIONS);
        assertThat(model.isFromMap()).isTrue();
        model.read("t1");
        assertThat(model.readingProperty().get()).as("a theme is no question").isEmpty();
        model.read("b");
        SideBySide read = model.readingProperty().get().orElseThrow();
        assertThat(read.theme()).isEqualTo("Theme t2");
        assertThat(read.rows())
                .extracting(SideBySide.Row::name, SideBySide.Row::figure)
                .containsExactly(tuple("Cambodia", "75"), tuple("Samoa", "–"), tuple("Vietnam", "25"));
        assertThat(read.rows().get(1).evidence()).isEmpty();
        assertThat(read.rows().get(0).evidence()).isEqualTo("No source given");
        model.show(View.THEMES);
        assertThat(model.readingProperty().get()).as("closed with its view").isEmpty();
        assertThat(model.isFromMap()).isFalse();
    }
}
