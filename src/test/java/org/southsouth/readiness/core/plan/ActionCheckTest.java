package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.southsouth.readiness.core.plan.Actions.action;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.southsouth.readiness.core.problem.Problem;

class ActionCheckTest {
    private static final Action SOUND =
            action("x", null, null, ActionState.AGREED, "Customs", "2026-01-01", "2026-01-01");

    @Test
    void a_sound_action_has_no_problem() {
        assertThat(ActionCheck.of(SOUND, "")).isEmpty();
        assertThat(ActionCheck.of(costing("0", "0", "USD"), "")).isEmpty();
    }

    @Test
    void an_end_before_the_start_is_told_with_both_days() {
        Action action = action("x", null, null, ActionState.AGREED, "", "2026-05-02", "2026-05-01");
        assertThat(ActionCheck.of(action, "actions[3]"))
                .containsExactly(Problem.of(
                        "actions[3].end",
                        "problem.action.end",
                        LocalDate.parse("2026-05-01"),
                        LocalDate.parse("2026-05-02")));
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 5, USD, problem.action.cost",
        "1, 1e16, USD, problem.action.cost",
        "6, 5, USD, problem.action.cost.order",
        "1, 5, usd, problem.action.currency",
        "1, 5, '', problem.action.currency"
    })
    void a_cost_that_is_none_is_told(String low, String high, String currency, String key) {
        assertThat(ActionCheck.of(costing(low, high, currency), ""))
                .extracting(Problem::key)
                .containsExactly(key);
    }

    @Test
    void limits_hold_and_every_problem_is_told() {
        Action action = with(" ", "o".repeat(4_001), List.of(new FollowUp(LocalDate.of(1800, 1, 1), "x", "y")), null);
        assertThat(ActionCheck.of(action, ""))
                .extracting(Problem::where, Problem::key)
                .containsExactly(
                        tuple("title", "problem.action.title"),
                        tuple("obstacle", "problem.action.long"),
                        tuple("followUps", "problem.action.day"));
    }

    private static Action costing(String low, String high, String currency) {
        return with("Do", "", List.of(), new CostRange(new BigDecimal(low), new BigDecimal(high), currency));
    }

    @Test
    void a_title_that_nobody_sees_is_none() {
        for (String title : List.of("\u200B", "\u2800\u3164", " ")) {
            assertThat(ActionCheck.of(with(title, "", List.of(), null), ""))
                    .extracting(problem -> problem.key())
                    .containsExactly("problem.action.title");
        }
    }

    private static Action with(String title, String obstacle, List<FollowUp> followUps, @Nullable CostRange cost) {
        return new Action(
                SOUND.id(),
                null,
                null,
                title,
                SOUND.bodies(),
                null,
                null,
                cost,
                Indicator.NONE,
                "",
                "",
                Feasibility.LOW,
                ActionState.PROPOSED,
                obstacle,
                "",
                followUps);
    }
}
