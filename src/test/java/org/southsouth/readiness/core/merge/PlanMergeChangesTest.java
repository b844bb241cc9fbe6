package org.southsouth.readiness.core.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.PlanTrail;

class PlanMergeChangesTest {
    private static final Action LAW = action("law", "Adopt a law");
    private static final Action POST = action("post", "Give every house an address");

    @Test
    void actions_that_were_never_here_come_with_their_history() {
        PlanTrail theirs =
                new PlanTrail(List.of(LAW, POST), List.of(change(LAW, Part.ADDED), change(POST, Part.ADDED)));
        PlanTrail mine = new PlanTrail(List.of(LAW), List.of(change(LAW, Part.ADDED)));
        PlanMergeChanges changes = PlanMergeChanges.of(mine, theirs);
        assertThat(changes).isEqualTo(new PlanMergeChanges(List.of(POST), List.of(change(POST, Part.ADDED)), 0));
        assertThat(changes.after(mine).actions()).containsExactly(LAW, POST);
        assertThat(PlanMergeChanges.of(changes.after(mine), theirs)).isEqualTo(PlanMergeChanges.NOTHING);
        assertThat(PlanMergeChanges.of(PlanTrail.NONE, theirs).added()).containsExactly(LAW, POST);
    }

    @Test
    void an_action_that_is_here_stays_as_it_is_and_the_difference_is_counted() {
        PlanTrail mine = new PlanTrail(List.of(LAW), List.of());
        PlanTrail theirs = new PlanTrail(List.of(LAW.withState(ActionState.DONE)), List.of());
        PlanMergeChanges changes = PlanMergeChanges.of(mine, theirs);
        assertThat(changes).isEqualTo(new PlanMergeChanges(List.of(), List.of(), 1));
        assertThat(changes.isEmpty()).isTrue();
    }

    @Test
    void what_was_deleted_here_does_not_come_back() {
        PlanTrail mine = new PlanTrail(List.of(), List.of(change(LAW, Part.ADDED), change(LAW, Part.DELETED)));
        assertThat(PlanMergeChanges.of(mine, new PlanTrail(List.of(LAW), List.of())))
                .isEqualTo(PlanMergeChanges.NOTHING);
    }

    private static ActionChange change(Action action, Part part) {
        return new ActionChange(action.id(), Instant.EPOCH, "Lina", new Turn(part, "", action.title()));
    }

    private static Action action(String id, String title) {
        return Action.titled(new ActionId(id), title);
    }
}
