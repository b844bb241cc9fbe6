package org.southsouth.readiness.core.keymessage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class KeyMessageTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 5, 12);
    /** Two pillars of one theme each, four questions in each; a score takes three quarters of a theme. */
    private static final Framework FRAMEWORK = Questionnaires.framework(
            Mean.ARITHMETIC,
            0.75,
            0.5,
            Questionnaires.pillar(
                    "A",
                    Questionnaires.theme(
                            "A1",
                            0.75,
                            Questionnaires.levels("A1-1"),
                            Questionnaires.levels("A1-2"),
                            Questionnaires.levels("A1-3"),
                            Questionnaires.levels("A1-4"))),
            Questionnaires.pillar(
                    "B",
                    Questionnaires.theme(
                            "B1",
                            0.75,
                            Questionnaires.levels("B1-1"),
                            Questionnaires.levels("B1-2"),
                            Questionnaires.levels("B1-3"),
                            Questionnaires.levels("B1-4"))));

    /** A digit is a level, a blank an open question. */
    private static Scenario scenario(String levels) {
        Scenario scenario = Scenario.of(FRAMEWORK);
        for (int i = 0; i < levels.length(); i++) {
            if (levels.charAt(i) != ' ') {
                scenario = scenario.choose(FRAMEWORK.questions().get(i).id().value(), levels.substring(i, i + 1));
            }
        }
        return scenario;
    }

    private static Scorecard scored(String levels) {
        return scenario(levels).scorecard();
    }

    private static Action aiming(String question, String level, String lead) {
        Action titled = Action.titled(new ActionId("to " + question), "Better " + question);
        return new Action(
                titled.id(),
                new QuestionId(question),
                new Response.Chosen(level),
                titled.title(),
                new Action.Bodies(lead, "", ""),
                null,
                null,
                null,
                titled.indicator(),
                "",
                "",
                titled.feasibility(),
                titled.state(),
                "",
                "",
                List.of());
    }

    private static KeyMessage of(Scorecard scorecard, Action... actions) {
        return KeyMessage.of(scorecard, Optional.empty(), List.of(actions), TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        // of 50 points, or of 37.5, in the bands of 25
        "22222222, 50, 54, SURE, 1",
        "22222222, 50, 54.1, FAIRLY_SURE, 1",
        "22222222, 50, 60, FAIRLY_SURE, 1",
        "22222222, 50, 60.1, NOT_SURE_YET, 1",
        "22222222, 49, 51, FAIRLY_SURE, 2",
        "22222222, 54, 58, FAIRLY_SURE, 1",
        "22222222, 40, 49, FAIRLY_SURE, 2",
        "11221122, 37.5, 37.5, SURE, 1"
    })
    void the_width_of_the_likely_range_says_how_sure(
            String levels, double low, double high, Sureness sureness, int bands) {
        KeyMessage message =
                KeyMessage.of(scored(levels), Optional.of(new LikelyRange(low, low, high)), List.of(), TODAY);
        assertThat(message.sureness()).contains(sureness);
        assertThat(message.result().bands()).hasSize(bands);
    }

    @Test
    void without_a_likely_range_nothing_is_said_of_how_sure() {
        assertThat(of(scored("22222222")).sureness()).isEmpty();
    }

    @Test
    void the_plan_comes_first_and_in_it_the_greatest_priority() {
        FirstStep step = of(
                        scored("20222220"),
                        aiming("A1-1", "3", "Customs"),
                        aiming("B1-4", "2", "Post"),
                        aiming("A1-2", "1", "Trade"))
                .firstStep()
                .orElseThrow();
        assertThat(step.title()).isEqualTo("Better B1-4");
        assertThat(step.bodies()).isEqualTo("Post");
        assertThat(step.isPlanned()).isTrue();
        assertThat(step.scale()).isEqualTo(GainScale.OVERALL);
        assertThat(step.gain()).isEqualTo(50 / 8.0);
        // All of the plan, two of one theme among them.
        assertThat(step.steps()).isEqualTo(3);
        assertThat(step.together()).isCloseTo(100 / 8.0, within(1e-9));
    }

    /** What is bettered may not be so. */
    @Test
    void a_step_says_whether_the_answer_that_it_betters_is_undocumented() {
        Scenario answered = scenario("20222220");
        assertThat(undocumented(answered)).isTrue();
        assertThat(undocumented(answered.graded("A1-2", Grade.C))).isTrue();
        assertThat(undocumented(answered.graded("A1-2", Grade.B))).isFalse();
        assertThat(undocumented(answered.dontKnow("A1-2"))).as("no answer yet").isFalse();
        assertThat(of(answered.scorecard(), Action.titled(new ActionId("x"), "Of no question"))
                        .firstStep()
                        .orElseThrow()
                        .isUndocumented())
                .isFalse();
    }

    private static boolean undocumented(Scenario scenario) {
        FirstStep step =
                of(scenario.scorecard(), aiming("A1-2", "4", "")).firstStep().orElseThrow();
        return step.isUndocumented();
    }

    @Test
    void what_is_done_or_dropped_is_no_first_step() {
        FirstStep step = of(
                        scored("20222222"),
                        aiming("A1-1", "4", "").withState(ActionState.DONE),
                        aiming("A1-3", "4", "").withState(ActionState.DROPPED))
                .firstStep()
                .orElseThrow();
        assertThat(step.isPlanned()).isFalse();
        assertThat(step.title()).isEqualTo("Do A1-2");
        assertThat(step.bodies()).isEqualTo("A ministry");
        assertThat(step.gain()).isEqualTo(25 / 8.0);
    }

    @Test
    void what_is_planned_comes_before_what_is_suggested_also_where_it_gains_nothing() {
        FirstStep step = of(
                        scored("20222222"), aiming("A1-4", "2", ""), Action.titled(new ActionId("t"), "Without an aim"))
                .firstStep()
                .orElseThrow();
        assertThat(step.isPlanned()).isTrue();
        assertThat(step.title()).isEqualTo("Better A1-4");
        assertThat(step.gain()).isZero();
    }

    @Test
    void of_suggestions_that_gain_the_same_the_earlier_counts() {
        assertThat(of(scored("22102201")).firstStep().orElseThrow().title()).isEqualTo("Do A1-3");
    }

    @Test
    void where_no_answer_is_low_there_is_no_first_step() {
        assertThat(of(scored("22222222")).firstStep()).isEmpty();
    }

    @Test
    void where_answers_are_missing_the_shortest_way_to_a_score_comes_first() {
        KeyMessage message = of(scored("22222   "));
        assertThat(message.result().kind()).isEqualTo(SectionResult.Kind.TOO_FEW_BELOW);
        assertThat(message.withoutScore())
                .extracting(pillar -> pillar.section().id().value())
                .containsExactly("B");
        assertThat(message.firstStep()).isEmpty();
        FirstAnswers first = message.firstAnswers().orElseThrow();
        assertThat(first.section().id().value()).isEqualTo("B1");
        assertThat(first.answers()).isEqualTo(2);
        assertThat(first.ask()).isEqualTo("A ministry");
    }

    @Test
    void where_the_whole_lacks_answers_it_says_how_many() {
        KeyMessage message = of(scored("22      "));
        assertThat(message.result().kind()).isEqualTo(SectionResult.Kind.TOO_FEW_ANSWERS);
        assertThat(message.missing()).isEqualTo(2);
        assertThat(message.withoutScore()).isEmpty();
        assertThat(message.firstAnswers().orElseThrow().section().id().value()).isEqualTo("A1");
        assertThat(message.firstAnswers().orElseThrow().answers()).isEqualTo(1);
    }

    @Test
    void the_ends_are_named_where_they_differ() {
        KeyMessage message = of(scored("33331111"));
        assertThat(message.strongest().orElseThrow().section().id().value()).isEqualTo("A");
        assertThat(message.weakest().orElseThrow().section().id().value()).isEqualTo("B");
        assertThat(of(scored("22222222")).weakest()).isEmpty();
        assertThat(of(scored("22222   ")).strongest()).isEmpty();
    }
}
