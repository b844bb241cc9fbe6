package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.core.plan.Actions.action;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.theme;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.testing.Scenario;

class FirstStepsTest {
    private static final Framework FRAMEWORK = framework(
            Mean.ARITHMETIC,
            1,
            0.5,
            pillar("P", theme("T", levels("a"))),
            pillar("Q", theme("U", 1, levels("b"), levels("c"))));
    private static final Action OF_A = action("x", "a", "3");
    private static final Action OF_B = action("y", "b", "3");

    /** U has no score without c, so that a better b moves nothing yet. */
    private static final Scorecard PART = Scenario.of(FRAMEWORK)
            .choose("a", "1")
            .choose("b", "0")
            .dontKnow("c")
            .scorecard();

    @Test
    void an_action_whose_theme_has_too_few_answers_is_held_back() {
        FirstSteps steps = FirstSteps.planned(PART, List.of(OF_B, OF_A));

        assertThat(steps.first()).containsExactly(OF_A);
        assertThat(steps.isHeldBack()).isTrue();
        assertThat(steps.questions()).containsExactly(new QuestionId("a"));
    }

    @Test
    void nothing_is_held_back_where_all_or_none_gain() {
        Scorecard whole = Scenario.of(FRAMEWORK)
                .choose("a", "1")
                .choose("b", "0")
                .choose("c", "1")
                .scorecard();

        assertThat(FirstSteps.planned(whole, List.of(OF_A, OF_B)).isHeldBack()).isFalse();
        assertThat(FirstSteps.planned(PART, List.of(OF_B)).isHeldBack()).isFalse();
        assertThat(FirstSteps.planned(PART, List.of(OF_B)).first()).containsExactly(OF_B);
    }

    @Test
    void questions_stand_in_the_order_of_the_steps() {
        Scorecard whole = Scenario.of(FRAMEWORK)
                .choose("a", "1")
                .choose("b", "0")
                .choose("c", "1")
                .scorecard();

        assertThat(FirstSteps.planned(whole, List.of(OF_B, OF_A)).questions())
                .containsExactly(new QuestionId("a"), new QuestionId("b"));
    }

    /** What was put in the plan to try it is not the first step before what somebody promised. */
    @Test
    void what_is_agreed_comes_before_what_is_only_proposed() {
        Scorecard whole = Scenario.of(FRAMEWORK)
                .choose("a", "1")
                .choose("b", "0")
                .choose("c", "1")
                .scorecard();
        Action agreed = action("z", "b", "3", ActionState.AGREED, "", null, null);

        FirstSteps steps = FirstSteps.planned(whole, List.of(OF_A, OF_B, agreed));

        assertThat(steps.first()).containsExactly(agreed, OF_A);
        assertThat(steps.order()).containsExactly(agreed, OF_A, OF_B);
    }
}
