package org.southsouth.readiness.core.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Scenario;

class RobustnessTest {
    private static final DrawWatch PATIENT = (done, all) -> true;
    private static final SectionId ROOT = new SectionId("test");
    private static final RobustnessSettings STILL = new RobustnessSettings(1000, 1, 0, Gaps.DRAW);

    /** Pillar P with themes T (a, b, c) and U (d, e, f), which needs two of three; pillar Q with theme V (g). */
    private static final Framework FRAMEWORK = framework(
            Mean.GEOMETRIC,
            pillar(
                    "P",
                    theme("T", core(levels("a")), core(levels("b")), levels("c")),
                    theme("U", 0.66, levels("d"), levels("e"), levels("f"))),
            pillar("Q", theme("V", core(levels("g")))));

    private static Scenario all(String a, String b, String c, String d, String e, String f, String g) {
        return Scenario.of(FRAMEWORK)
                .choose("a", a)
                .choose("b", b)
                .choose("c", c)
                .choose("d", d)
                .choose("e", e)
                .choose("f", f)
                .choose("g", g);
    }

    private static Robustness sure(RobustnessSettings settings, Scenario... subjects) {
        return Robustness.of(cards(subjects), settings, PATIENT).orElseThrow();
    }

    private static List<Scorecard> cards(Scenario... subjects) {
        List<Scorecard> cards = new ArrayList<>();
        for (Scenario subject : subjects) {
            cards.add(subject.scorecard());
        }
        return cards;
    }

    private static LikelyRange range(Robustness sure, String section) {
        return sure.range(0, new SectionId(section)).orElseThrow();
    }

    @Test
    void without_noise_and_gaps_every_draw_is_the_score() {
        Scenario whole = all("4", "2", "1", "3", "3", "0", "2");
        double score = whole.section("test").score();
        assertThat(range(sure(STILL, whole), "test")).isEqualTo(new LikelyRange(score, score, score));
    }

    @Test
    void a_gap_takes_the_points_of_an_answer_of_its_own_section() {
        Robustness sure = sure(STILL, all("4", "0", "0", "4", "4", "4", "4").dontKnow("c"));
        LikelyRange range = range(sure, "P");
        assertThat(range.low()).isCloseTo((100.0 / 3 + 100) / 2, within(1e-9));
        assertThat(range.high()).isCloseTo((200.0 / 3 + 100) / 2, within(1e-9));
        assertThat(range(sure, "Q")).isEqualTo(new LikelyRange(100, 100, 100));
    }

    @Test
    void a_section_without_a_score_takes_from_the_first_level_section_above() {
        Robustness sure =
                sure(STILL, all("4", "4", "4", "0", "0", "0", "1").dontKnow("e").dontKnow("f"));
        // U is (0 + x + y) / 3 with x and y out of 100, 100, 100 and 0: 0, 33.3 or 66.7; never 25, which is Q's.
        LikelyRange range = range(sure, "P");
        assertThat(range.low()).isCloseTo((100 + 0) / 2.0, within(20.0));
        assertThat(range.high()).isCloseTo((100 + 200.0 / 3) / 2, within(1e-9));
        assertThat(range.median()).isCloseTo((100 + 200.0 / 3) / 2, within(1e-9));
    }

    @Test
    void where_nothing_is_answered_above_either_any_points_are_drawn() {
        Robustness sure = sure(
                new RobustnessSettings(20_000, 1, 0, Gaps.DRAW),
                Scenario.of(framework(
                                Mean.ARITHMETIC,
                                pillar("P", theme("T", levels("a"))),
                                pillar("Q", theme("V", levels("g")))))
                        .choose("a", "4"));
        LikelyRange range = range(sure, "test");
        assertThat(range.median()).isCloseTo(75, within(0.7));
        assertThat(range.low()).isCloseTo(52.5, within(0.5));
        assertThat(range.high()).isCloseTo(97.5, within(0.5));
        assertThat(sure.range(0, new SectionId("Q"))).isEmpty();
    }

    @Test
    void gaps_that_are_left_are_left() {
        Scenario gap = all("4", "0", "0", "4", "4", "4", "4").dontKnow("c");
        double score = gap.section("P").score();
        RobustnessSettings left = new RobustnessSettings(100, 1, 0, Gaps.LEAVE);
        assertThat(range(sure(left, gap), "P")).isEqualTo(new LikelyRange(score, score, score));
    }

    /** These were worked out once and must come out on every machine, to the last bit. */
    @Test
    void the_figures_are_the_same_on_every_machine() {
        Robustness sure = sure(
                RobustnessSettings.DEFAULT,
                all("4", "2", "1", "3", "3", "0", "2").dontKnow("b").dontKnow("f"),
                all("3", "3", "2", "2", "3", "2", "2"));
        assertThat(range(sure, "test"))
                .isEqualTo(new LikelyRange(57.696179046925565, 54.715998989116365, 62.846955657469145));
        assertThat(range(sure, "P"))
                .isEqualTo(new LikelyRange(64.90751931051042, 60.680242926750694, 75.00000000000001));
        assertThat(sure.range(1, ROOT))
                .contains(new LikelyRange(55.87131778821085, 54.78362036195453, 57.022714153467));
        assertThat(sure.odds(0, 1)).isEqualTo(0.742);
    }

    @Test
    void another_seed_gives_other_draws() {
        Scenario subject = all("4", "2", "1", "3", "3", "0", "2").dontKnow("b");
        assertThat(range(sure(RobustnessSettings.DEFAULT, subject), "test"))
                .isNotEqualTo(range(sure(new RobustnessSettings(1000, 2, 0.25, Gaps.DRAW), subject), "test"));
    }

    @Test
    void higher_in_every_theme_can_never_be_turned_round() {
        Scenario high = all("4", "2", "2", "3", "3", "0", "2");
        Scenario low = all("4", "2", "1", "3", "3", "0", "2");
        Robustness sure = sure(RobustnessSettings.DEFAULT, high, low, high);
        assertThat(sure.pair(0, 1)).contains(PairVerdict.ALWAYS_HIGHER);
        assertThat(sure.pair(1, 0)).contains(PairVerdict.ALWAYS_LOWER);
        assertThat(sure.odds(0, 1)).isEqualTo(1);
        assertThat(sure.pair(0, 2)).contains(PairVerdict.CLOSE);
        assertThat(sure.odds(0, 2)).isEqualTo(0.5);
    }

    @Test
    void a_gap_keeps_always_from_being_said() {
        Robustness sure = sure(
                RobustnessSettings.DEFAULT,
                all("4", "4", "4", "4", "4", "4", "4").dontKnow("a"),
                all("1", "1", "1", "1", "1", "1", "1"));
        assertThat(sure.pair(0, 1)).contains(PairVerdict.HIGHER);
        assertThat(sure.pair(1, 0)).contains(PairVerdict.LOWER);
    }

    @Test
    void a_section_that_applies_to_one_alone_keeps_always_from_being_said() {
        Scenario without = all("4", "4", "4", "4", "4", "4", "4").notApplicable("g");
        Robustness sure = sure(RobustnessSettings.DEFAULT, without, all("1", "1", "1", "1", "1", "1", "1"));
        assertThat(sure.pair(0, 1)).contains(PairVerdict.HIGHER);
    }

    @Test
    void better_here_and_worse_there_is_too_close_to_call() {
        Robustness sure = sure(
                RobustnessSettings.DEFAULT,
                all("4", "4", "4", "2", "2", "2", "2"),
                all("2", "2", "2", "4", "4", "4", "2"));
        assertThat(sure.odds(0, 1)).isBetween(0.4, 0.6);
        assertThat(sure.odds(0, 1) + sure.odds(1, 0)).isEqualTo(1);
        assertThat(sure.pair(0, 1)).contains(PairVerdict.CLOSE);
    }

    @Test
    void who_has_no_score_takes_no_part() {
        Framework needy = framework(
                Mean.ARITHMETIC, 1, 0, pillar("P", theme("T", levels("a"))), pillar("Q", theme("V", levels("g"))));
        Scenario half = Scenario.of(needy).choose("a", "3");
        Robustness sure = sure(RobustnessSettings.DEFAULT, half, half.choose("g", "2"));
        assertThat(sure.range(0, ROOT)).isEmpty();
        assertThat(range(sure, "P")).isEqualTo(new LikelyRange(75, 75, 75));
        assertThat(sure.odds(0, 1)).isNaN();
        assertThat(sure.pair(0, 1)).isEmpty();
        assertThat(sure.ranks(List.of(0, 1), PATIENT).orElseThrow())
                .containsExactly(Optional.empty(), Optional.of(new RankRange(1, 1, 1, 1)));
    }

    @Test
    void a_core_check_has_ranges_of_its_pillars() {
        Scenario core = Scenario.of(FRAMEWORK)
                .on(new Basis(Depth.CORE, false))
                .choose("a", "3")
                .choose("b", "1")
                .choose("c", "4");
        Robustness sure = sure(STILL, core);
        assertThat(range(sure, "P")).isEqualTo(new LikelyRange(50, 50, 50));
        assertThat(sure.range(0, ROOT)).isEmpty();
    }

    @Test
    void frameworks_are_not_held_against_each_other() {
        FrameworkHead head = FRAMEWORK.head();
        Framework next = new Framework(
                new FrameworkHead(
                        head.id(), "2", head.title(), head.floor(), head.completeness(), head.core(), head.bands()),
                FRAMEWORK.root());
        Scenario one = all("4", "2", "1", "3", "3", "0", "2");
        Scorecard other = Scenario.of(next).choose("a", "1").choose("g", "1").scorecard();
        Robustness sure = Robustness.of(
                        List.of(one.scorecard(), other, one.scorecard()), RobustnessSettings.DEFAULT, PATIENT)
                .orElseThrow();
        assertThat(sure.pair(0, 1)).isEmpty();
        assertThat(sure.odds(0, 1)).isNaN();
        assertThat(sure.pair(0, 2)).isPresent();
        assertThat(sure.range(1, ROOT)).isPresent();
        assertThat(sure.ranks(List.of(0, 1, 2), PATIENT).orElseThrow())
                .containsExactly(
                        Optional.of(new RankRange(1, 1, 1, 1)),
                        Optional.empty(),
                        Optional.of(new RankRange(1, 1, 1, 1)));
    }

    @Test
    void equal_ones_share_the_better_rank_and_the_next_is_passed_over() {
        Scenario first = all("4", "4", "4", "4", "4", "4", "4");
        Scenario second = all("3", "3", "3", "3", "3", "3", "3");
        Scenario last = all("1", "1", "1", "1", "1", "1", "1");
        Robustness sure = sure(RobustnessSettings.DEFAULT, last, second, first, second);
        assertThat(sure.ranks(List.of(0, 1, 2, 3), PATIENT).orElseThrow().stream()
                        .map(rank -> rank.orElseThrow().rank()))
                .containsExactly(4, 2, 1, 2);
        assertThat(sure.ranks(List.of(3, 0), PATIENT).orElseThrow())
                .containsExactly(Optional.of(new RankRange(1, 1, 1, 1)), Optional.of(new RankRange(2, 2, 2, 2)));
    }

    @Test
    void ranks_that_change_from_draw_to_draw_have_a_range() {
        Robustness sure = sure(
                RobustnessSettings.DEFAULT,
                all("4", "4", "4", "2", "2", "2", "2"),
                all("2", "2", "2", "4", "4", "4", "2"));
        RankRange rank = sure.ranks(List.of(0, 1), PATIENT).orElseThrow().get(0).orElseThrow();
        assertThat(rank.rank()).isEqualTo(1);
        assertThat(rank.low()).isEqualTo(1);
        assertThat(rank.high()).isEqualTo(2);
    }

    @Test
    void whoever_watches_can_stop_it_at_any_time() {
        List<Scorecard> subjects =
                cards(all("4", "2", "1", "3", "3", "0", "2"), all("3", "3", "1", "2", "3", "1", "2"));
        for (int patience : new int[] {0, 1, 20, 40}) {
            int[] asked = {0};
            assertThat(Robustness.of(subjects, RobustnessSettings.DEFAULT, (done, all) -> asked[0]++ < patience))
                    .isEmpty();
            assertThat(asked[0]).isEqualTo(patience + 1);
        }
        Robustness sure =
                Robustness.of(subjects, RobustnessSettings.DEFAULT, PATIENT).orElseThrow();
        assertThat(sure.ranks(List.of(0, 1), (done, all) -> done < 500)).isEmpty();
    }

    @Test
    void the_watch_hears_how_far_it_is() {
        List<Integer> heard = new ArrayList<>();
        Robustness.of(
                cards(all("4", "2", "1", "3", "3", "0", "2"), Scenario.of(FRAMEWORK)),
                RobustnessSettings.DEFAULT,
                (done, all) -> {
                    assertThat(all).isEqualTo(2000);
                    return heard.add(done);
                });
        assertThat(heard).isSorted().startsWith(0, 32).contains(2000).hasSizeGreaterThan(30);
    }

    @Test
    void nobody_is_drawn_in_no_time() {
        assertThat(Robustness.of(List.of(), RobustnessSettings.DEFAULT, PATIENT))
                .isPresent();
    }

    @Test
    void settings_that_make_no_sense_are_refused() {
        for (double noise : new double[] {-0.1, 1.1, Double.NaN}) {
            assertThatThrownBy(() -> new RobustnessSettings(1000, 1, noise, Gaps.DRAW))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        for (int draws : new int[] {0, 100_001}) {
            assertThatThrownBy(() -> new RobustnessSettings(draws, 1, 0.25, Gaps.DRAW))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void a_theme_left_out_moves_the_overall_score() {
        // T 75, U 25, so P 50; V, and so Q, 100: the geometric mean is 70.71. Without V only P is left.
        assertThat(Omission.of(all("3", "3", "3", "1", "1", "1", "4").scorecard()))
                .extracting(Omission::theme, omission -> Math.round(omission.change() * 100) / 100.0)
                .containsExactly(
                        tuple(new SectionId("T"), -20.71),
                        tuple(new SectionId("U"), 15.89),
                        tuple(new SectionId("V"), -20.71));
        assertThat(Omission.of(Scenario.of(FRAMEWORK).choose("g", "2").scorecard()))
                .isEmpty();
        assertThat(Omission.of(Scenario.of(FRAMEWORK).scorecard())).isEmpty();
    }
}
