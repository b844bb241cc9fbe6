package org.southsouth.readiness.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.testing.Questionnaires.core;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;
import static org.southsouth.readiness.testing.Questionnaires.weighing;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.SectionResult.Kind;
import org.southsouth.readiness.testing.Scenario;

/** Why there is no score, and what is missing, in cases that can be counted by hand. */
class MissingAnswersTest {
    private static final Basis CORE = new Basis(Depth.CORE, false);
    private static final Basis CITY = new Basis(Depth.FULL, true);

    private final Framework framework = framework(
            Mean.ARITHMETIC,
            1,
            0.5,
            pillar("p", theme("a", 0.66, core(levels("a1")), levels("a2"), levels("a3"))),
            pillar("q", theme("b", 0.66, core(levels("b1")), levels("b2"), levels("b3"))));
    private final Scenario none = Scenario.of(framework);

    private static Kind kind(Scenario scenario, String section) {
        Scorecard card = scenario.scorecard();
        return SectionResult.of(card, card.of(new SectionId(section))).kind();
    }

    private static Kind whole(Scenario scenario) {
        return SectionResult.of(scenario.scorecard()).kind();
    }

    private static List<String> missing(Scenario scenario) {
        Scorecard card = scenario.scorecard();
        return MissingAnswers.below(card, card.root()).stream()
                .map(missing -> missing.section().id().value() + " " + missing.missing())
                .toList();
    }

    @Test
    void the_whole_says_whether_answers_are_missing_or_stand_in_too_few_sections() {
        assertThat(whole(none)).isEqualTo(Kind.NOTHING_ANSWERED);
        Scenario one = none.choose("a1", "2");
        assertThat(whole(one)).isEqualTo(Kind.TOO_FEW_ANSWERS);
        Scenario half = one.choose("a2", "2").choose("a3", "2");
        assertThat(whole(half)).isEqualTo(Kind.TOO_FEW_BELOW);
        Scenario both = half.choose("b1", "2").choose("b2", "2");
        assertThat(whole(both)).isEqualTo(Kind.SCORED);
        assertThat(whole(both.on(CITY))).isEqualTo(Kind.CITY);
        assertThat(whole(both.on(CORE))).isEqualTo(Kind.CORE_CHECK);
        Scenario nothing = none;
        for (String question : List.of("a1", "a2", "a3", "b1", "b2", "b3")) {
            nothing = nothing.notApplicable(question);
        }
        assertThat(whole(nothing)).isEqualTo(Kind.NOTHING_APPLIES);
    }

    @Test
    void a_section_says_it_of_its_own_answers_or_of_the_sections_below() {
        assertThat(kind(none, "a")).isEqualTo(Kind.NOTHING_ANSWERED);
        assertThat(kind(none, "p")).isEqualTo(Kind.NOTHING_ANSWERED);
        Scenario one = none.choose("a1", "2");
        assertThat(kind(one, "a")).isEqualTo(Kind.TOO_FEW_ANSWERS);
        assertThat(kind(one, "p")).isEqualTo(Kind.TOO_FEW_BELOW);
        assertThat(kind(one, "q")).isEqualTo(Kind.NOTHING_ANSWERED);
        assertThat(kind(one.choose("a2", "0"), "a")).isEqualTo(Kind.SCORED);
        Scenario nothing = none.notApplicable("a1").notApplicable("a2").notApplicable("a3");
        assertThat(kind(nothing, "a")).isEqualTo(Kind.NOTHING_APPLIES);
    }

    @Test
    void in_a_core_check_a_pillar_holds_the_answers_and_a_theme_has_no_score() {
        Scenario check = none.on(CORE);
        assertThat(kind(check, "a")).isEqualTo(Kind.CORE_CHECK);
        assertThat(kind(check, "p")).isEqualTo(Kind.NOTHING_ANSWERED);
        assertThat(kind(check.notApplicable("a1"), "a")).isEqualTo(Kind.NOTHING_APPLIES);
        assertThat(kind(check.notApplicable("a1"), "p")).isEqualTo(Kind.NOTHING_APPLIES);
        Scorecard card = check.scorecard();
        assertThat(MissingAnswers.holdsAnswers(card, card.of(new SectionId("p"))))
                .isTrue();
        assertThat(MissingAnswers.holdsAnswers(card, card.root())).isFalse();
        assertThat(MissingAnswers.counting(card, card.of(new SectionId("p")))).hasSize(1);
    }

    @Test
    void what_is_missing_is_counted_where_the_answers_stand() {
        assertThat(missing(none)).containsExactly("a 2", "b 2");
        Scenario one = none.choose("a1", "2");
        assertThat(missing(one)).containsExactly("a 1", "b 2");
        assertThat(missing(one.choose("a2", "2"))).containsExactly("b 2");
        assertThat(missing(one.notApplicable("b1").notApplicable("b2").notApplicable("b3")))
                .containsExactly("a 1");
        assertThat(MissingAnswers.missingOverall(none.scorecard())).isEqualTo(3);
        assertThat(MissingAnswers.missingOverall(one.scorecard())).isEqualTo(2);
        assertThat(MissingAnswers.missingOverall(
                        one.choose("a2", "1").choose("a3", "1").scorecard()))
                .isZero();
    }

    @Test
    void answers_that_weigh_more_are_counted_first() {
        Framework weighed = framework(
                Mean.ARITHMETIC,
                1,
                0,
                pillar("p", theme("a", 0.7, levels("a1"), weighing(3, levels("a2")), levels("a3"))));
        assertThat(missing(Scenario.of(weighed))).containsExactly("a 2");
        assertThat(missing(Scenario.of(weighed).choose("a1", "2"))).containsExactly("a 1");
        Framework all = framework(
                Mean.ARITHMETIC,
                1,
                0,
                pillar("p", theme("a", 1, levels("a1"), weighing(3, levels("a2")), levels("a3"))));
        assertThat(missing(Scenario.of(all))).containsExactly("a 3");
    }

    @Test
    void where_half_of_the_pillars_are_enough_the_cheaper_one_is_answered() {
        Framework either = framework(
                Mean.ARITHMETIC,
                0.5,
                0,
                pillar("p", theme("a", 1, levels("a1"), levels("a2"), levels("a3"))),
                pillar("q", theme("b", 1, levels("b1"))));
        assertThat(FewestAnswers.of(Scenario.of(either).scorecard()))
                .extracting(question -> question.value())
                .containsExactly("b1");
    }
}
