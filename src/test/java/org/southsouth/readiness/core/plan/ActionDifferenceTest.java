package org.southsouth.readiness.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;

class ActionDifferenceTest {
    private static final FollowUp SAID = new FollowUp(LocalDate.of(2026, 5, 3), "Agreed.", "Ana");

    private static final Action BARE = Action.titled(new ActionId("a"), "Title");

    private static final Action WHOLE = new Action(
            new ActionId("a"),
            new QuestionId("q"),
            new Response.Ticked(List.of("a", "b c")),
            "Another title",
            new Action.Bodies("Lead", "Supporting", "Partner"),
            LocalDate.of(2026, 6, 1),
            LocalDate.of(2027, 1, 31),
            new CostRange(new BigDecimal("1E+3"), new BigDecimal("2000.50"), "USD"),
            new Indicator("Cases", "0", "40"),
            "16.3",
            "A decree",
            Feasibility.LOW,
            ActionState.STALLED,
            "No budget",
            "minutes.pdf",
            List.of(SAID));

    @Test
    void every_part_is_told_once() {
        assertThat(ActionDifference.of(WHOLE, WHOLE)).isEmpty();
        List<Turn> turns = ActionDifference.of(BARE, WHOLE);
        assertThat(turns)
                .extracting(Turn::part)
                .doesNotHaveDuplicates()
                .hasSize(Part.values().length - 2)
                .doesNotContain(Part.ADDED, Part.DELETED);
        assertThat(turns)
                .contains(
                        new Turn(Part.END, "", "2027-01-31"),
                        new Turn(Part.COST, "", "1000 2000.50 USD"),
                        new Turn(Part.STATE, "PROPOSED", "STALLED"),
                        new Turn(Part.FOLLOW_UP, "", "Agreed."));
        assertThat(ActionDifference.of(WHOLE, BARE))
                .containsExactlyElementsOf(turns.stream()
                        .map(turn -> new Turn(turn.part(), turn.is(), turn.was()))
                        .toList());
    }

    @Test
    void what_a_part_cannot_have_said_is_found() {
        for (Turn turn : ActionDifference.of(BARE, WHOLE)) {
            assertThat(ActionDifference.isSound(turn.part(), turn.is())).isTrue();
            assertThat(ActionDifference.isSound(turn.part(), "")).isTrue();
        }
        assertThat(Stream.of(Part.values()).filter(part -> !ActionDifference.isSound(part, "soon")))
                .containsExactly(Part.AIM, Part.START, Part.END, Part.COST, Part.FEASIBILITY, Part.STATE);
        assertThat(ActionDifference.isSound(Part.END, "2027-02-30")).isFalse();
        assertThat(ActionDifference.isSound(Part.END, "+999999999-01-01")).isFalse();
        assertThat(ActionDifference.isSound(Part.COST, "1 1e999999999 USD")).isFalse();
        assertThat(ActionDifference.isSound(Part.STATE, "stalled")).isFalse();
    }

    @Test
    void an_aim_and_a_cost_are_read_back() {
        for (Response aim : List.of(
                new Response.Ticked(List.of("a", "b c")),
                new Response.Figure(0.1 + 0.2),
                new Response.Written("two words"),
                new Response.NotApplicable())) {
            Turn turn = ActionDifference.of(WHOLE, WHOLE.withAim(null)).get(0);
            assertThat(turn.part()).isEqualTo(Part.AIM);
            String text = ActionDifference.of(WHOLE.withAim(null), WHOLE.withAim(aim))
                    .get(0)
                    .is();
            assertThat(ActionDifference.aim(text)).contains(new ActionDifference.Aim(new QuestionId("q"), aim));
        }
        assertThat(ActionDifference.cost("1000 2000.50 USD"))
                .contains(new CostRange(new BigDecimal("1000"), new BigDecimal("2000.50"), "USD"));
        assertThat(ActionDifference.aim("")).isEmpty();
        assertThat(ActionDifference.cost("")).isEmpty();
    }
}
