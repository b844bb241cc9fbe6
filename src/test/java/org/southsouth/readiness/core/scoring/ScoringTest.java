package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.countriesOnly;
import static org.southsouth.readiness.testing.Questionnaires.figure;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.weighing;
import static org.southsouth.readiness.testing.Questionnaires.words;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

/** Hand-worked figures of the method, sections 2 to 5. */
class ScoringTest {
    private static Scenario fourFigures(Mean mean, double a, double b, double c, double d) {
        Framework framework = framework(
                mean,
                theme("A", figure("a")),
                theme("B", figure("b")),
                theme("C", figure("c")),
                theme("D", figure("d")));
        return Scenario.of(framework)
                .figure("a", a)
                .figure("b", b)
                .figure("c", c)
                .figure("d", d);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            ARITHMETIC, 62, 48, 55, 40, 51.25
            GEOMETRIC,  62, 48, 55, 40, 50.5841
            ARITHMETIC, 80, 80, 80, 0,  60
            GEOMETRIC,  80, 80, 80, 0,  26.7496
            HARMONIC,   50, 50, 100, 100, 66.6667
            GEOMETRIC,  0,  0,  0,  0,  1
            """)
    void four_pillars_make_an_overall_score(Mean mean, double a, double b, double c, double d, double overall) {
        assertThat(fourFigures(mean, a, b, c, d).section("test").score()).isCloseTo(overall, within(5e-5));
    }

    @Test
    void four_pillars_at_75_are_established_though_arithmetic_gives_a_hair_less() {
        ScoredSection root = fourFigures(Mean.GEOMETRIC, 75, 75, 75, 75).section("test");
        assertThat(root.score()).isLessThan(75);
        assertThat(root.band()).isEqualTo(Questionnaires.BANDS.get(3));
    }

    @Test
    void the_arithmetic_figure_stands_beside_the_geometric_one() {
        assertThat(fourFigures(Mean.GEOMETRIC, 80, 80, 80, 0).scorecard().averagedInstead())
                .isEqualTo(60);
    }

    @Test
    void missing_answers_widen_the_bounds_and_leave_the_mean_alone() {
        Framework framework = framework(
                Mean.ARITHMETIC, theme("A", levels("q1"), levels("q2"), levels("q3"), levels("q4"), levels("q5")));
        ScoredSection theme = Scenario.of(framework)
                .choose("q1", "3")
                .choose("q2", "2")
                .choose("q3", "4")
                .dontKnow("q4")
                .notApplicable("q5")
                .section("A");
        assertThat(theme.score()).isEqualTo(75);
        assertThat(theme.low()).isEqualTo(56.25);
        assertThat(theme.high()).isEqualTo(81.25);
        assertThat(theme.answered()).isEqualTo(3);
        assertThat(theme.applicable()).isEqualTo(4);
    }

    @Test
    void nothing_answered_gives_no_score_and_bounds_from_the_floor_to_100() {
        Framework framework = framework(Mean.GEOMETRIC, theme("A", levels("a")), theme("B", levels("b")));
        ScoredSection root = Scenario.of(framework).section("test");
        assertThat(root.hasScore()).isFalse();
        assertThat(root.band()).isNull();
        assertThat(root.low()).isEqualTo(1);
        assertThat(root.high()).isCloseTo(100, within(1e-9));
    }

    @Test
    void a_section_of_which_nothing_is_applicable_is_left_out_of_everything() {
        Framework framework = framework(Mean.ARITHMETIC, 1, 1, theme("A", levels("a")), theme("B", levels("b")));
        Scenario scenario = Scenario.of(framework).choose("a", "2").notApplicable("b");
        assertThat(scenario.section("B").isApplicable()).isFalse();
        assertThat(scenario.section("B").low()).isNaN();
        assertThat(scenario.section("B").completeness()).isNaN();
        assertThat(scenario.section("test").score()).isEqualTo(50);
    }

    @Test
    void needs_asks_for_a_share_of_the_applicable_children_by_weight() {
        Framework framework = framework(
                Mean.ARITHMETIC, theme("A", 0.66, levels("q1"), levels("q2"), weighing(2, levels("q3")), levels("q4")));
        Scenario half = Scenario.of(framework).choose("q1", "4").choose("q2", "4");
        assertThat(half.section("A").hasScore()).isFalse();
        assertThat(half.choose("q3", "0").section("A").score()).isEqualTo(50);
        assertThat(half.notApplicable("q3").section("A").score()).isEqualTo(100);
    }

    @Test
    void two_thirds_suffice_for_a_theme_of_three() {
        Framework framework = framework(Mean.ARITHMETIC, theme("A", 0.66, levels("q1"), levels("q2"), levels("q3")));
        assertThat(Scenario.of(framework)
                        .choose("q1", "4")
                        .choose("q2", "0")
                        .section("A")
                        .score())
                .isEqualTo(50);
        assertThat(Scenario.of(framework).choose("q1", "4").section("A").hasScore())
                .isFalse();
    }

    @Test
    void the_root_asks_for_completeness_besides() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                0,
                0.75,
                theme("A", levels("q1"), levels("q2")),
                theme("B", levels("q3"), levels("q4")));
        Scenario half = Scenario.of(framework).choose("q1", "4").choose("q3", "2");
        assertThat(half.section("test").hasScore()).isFalse();
        assertThat(half.section("A").score()).isEqualTo(100);
        assertThat(half.choose("q2", "4").section("test").score()).isEqualTo(75);
    }

    @Test
    void questions_that_are_not_scored_count_nowhere() {
        Framework framework =
                framework(Mean.ARITHMETIC, 1, 1, theme("A", 1, levels("a"), weighing(0, levels("b")), words("c")));
        ScoredSection theme = Scenario.of(framework).choose("a", "1").section("A");
        assertThat(theme.score()).isEqualTo(25);
        assertThat(theme.applicable()).isEqualTo(1);
        assertThat(theme.high()).isEqualTo(25);
    }

    @Test
    void what_is_not_documented_is_capped_in_the_evidenced_score_only() {
        Framework framework =
                framework(Mean.ARITHMETIC, theme("A", levels("a"), levels("b"), levels("c"), levels("d")));
        ScoredSection theme = Scenario.of(framework)
                .choose("a", "4")
                .graded("a", Grade.A)
                .choose("b", "4")
                .graded("b", Grade.C)
                .choose("c", "4")
                .choose("d", "1")
                .graded("d", Grade.D)
                .section("A");
        assertThat(theme.score()).isEqualTo(81.25);
        assertThat(theme.evidenced()).isEqualTo((100 + 50 + 50 + 25) / 4.0);
        assertThat(theme.coverage()).isEqualTo(0.25);
    }

    @Test
    void a_city_has_a_profile_and_no_total() {
        Framework framework = framework(
                Mean.ARITHMETIC, theme("A", levels("a"), countriesOnly(levels("b"))), theme("B", levels("c")));
        Scenario city = Scenario.of(framework)
                .on(new Basis(Depth.FULL, true))
                .choose("a", "3")
                .choose("b", "0")
                .choose("c", "1");
        assertThat(city.section("A").score()).isEqualTo(75);
        assertThat(city.question("b").state()).isEqualTo(QuestionState.OUT_OF_SCOPE);
        assertThat(city.section("test").hasScore()).isFalse();
        assertThat(city.section("test").low()).isEqualTo(50);
        assertThat(city.section("test").completeness()).isEqualTo(1);
    }

    @Test
    void a_core_check_scores_pillars_from_their_core_answers_alone() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                pillar(
                        "P",
                        theme("A", core(levels("a")), levels("b")),
                        theme("B", core(levels("c")), core(levels("d")))),
                pillar("Q", theme("C", core(levels("e")))));
        Scenario one = Scenario.of(framework)
                .on(new Basis(Depth.CORE, false))
                .choose("a", "4")
                .choose("b", "0");
        assertThat(one.section("P").hasScore()).isFalse();
        Scenario two = one.choose("c", "0");
        assertThat(two.section("P").score()).isEqualTo(50);
        assertThat(two.section("A").hasScore()).isFalse();
        assertThat(two.section("test").hasScore()).isFalse();
        assertThat(two.section("P").applicable()).isEqualTo(3);
        assertThat(two.section("P").low()).isCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    void a_section_of_weight_0_is_shown_and_moves_nothing_above_it() {
        Framework framework = framework(
                Mean.ARITHMETIC,
                theme("A", levels("a")),
                new Section(new SectionId("B"), "B", "B", "", 0, Mean.ARITHMETIC, 0, List.of(), List.of(levels("b"))));
        Scenario scenario = Scenario.of(framework).choose("a", "3").choose("b", "0");
        assertThat(scenario.section("B").score()).isZero();
        assertThat(scenario.section("test").score()).isEqualTo(75);
        assertThat(scenario.section("test").applicable()).isEqualTo(1);
    }
}
