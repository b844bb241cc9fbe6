package org.southsouth.readiness.core.plan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;

/** Actions for tests, in a few words. */
final class Actions {
    private Actions() {}

    static Action action(String id, @Nullable String question, @Nullable String aim) {
        return action(id, question, aim, ActionState.PROPOSED, "", null, null);
    }

    static Action inState(String id, ActionState state, @Nullable String end) {
        return action(id, null, null, state, "", null, end);
    }

    static Action action(
            String id,
            @Nullable String question,
            @Nullable String aim,
            ActionState state,
            String lead,
            @Nullable String start,
            @Nullable String end) {
        return new Action(
                new ActionId(id),
                question == null ? null : new QuestionId(question),
                aim == null ? null : new Response.Chosen(aim),
                "Do " + id,
                new Action.Bodies(lead, "", ""),
                start == null ? null : LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end),
                null,
                Indicator.NONE,
                "",
                "",
                Feasibility.HIGH,
                state,
                "",
                "",
                List.of());
    }
}
