package org.southsouth.readiness.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * One thing to be done. {@code question} is the low answer that it is to change and {@code aim} the answer it is to lead to;
 * both are null for an action that no question stands behind. Texts are as typed and may be empty but for the title; {@code
 * start} and {@code end} are null where not yet set; follow-ups stand by day, the latest first.
 */
public record Action(
        ActionId id,
        @Nullable QuestionId question,
        @Nullable Response aim,
        String title,
        Bodies bodies,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        @Nullable CostRange cost,
        Indicator indicator,
        String sdg,
        String legalStep,
        Feasibility feasibility,
        ActionState state,
        String obstacle,
        String evidence,
        List<FollowUp> followUps) {
    /** Who does it: the agency that leads, those that support it, and the partner abroad. */
    public record Bodies(String lead, String supporting, String partner) {
        public static final Bodies NONE = new Bodies("", "", "");
    }

    public Action {
        followUps = followUps.stream()
                .sorted(Comparator.comparing(FollowUp::day).reversed())
                .toList();
    }

    /** Proposed, and nothing known of it yet but its title. */
    public static Action titled(ActionId id, String title) {
        return new Action(
                id,
                null,
                null,
                title,
                Bodies.NONE,
                null,
                null,
                null,
                Indicator.NONE,
                "",
                "",
                Feasibility.MEDIUM,
                ActionState.PROPOSED,
                "",
                "",
                List.of());
    }

    /** Open, and its end lies before that day. */
    public boolean isOverdue(LocalDate today) {
        return state.isOpen() && end != null && end.isBefore(today);
    }

    public Action with(FollowUp followUp) {
        List<FollowUp> more = new ArrayList<>(List.of(followUp));
        more.addAll(followUps);
        return with(aim, state, more);
    }

    public Action withAim(@Nullable Response aim) {
        return with(aim, state, followUps);
    }

    public Action withState(ActionState state) {
        return with(aim, state, followUps);
    }

    private Action with(@Nullable Response aim, ActionState state, List<FollowUp> followUps) {
        return new Action(
                id,
                question,
                aim,
                title,
                bodies,
                start,
                end,
                cost,
                indicator,
                sdg,
                legalStep,
                feasibility,
                state,
                obstacle,
                evidence,
                followUps);
    }
}
