package org.southsouth.readiness.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionDifference;
import org.southsouth.readiness.core.plan.ActionId;

/** The statements on {@code action_history}, for one assessment. Rows are only ever added. */
record PlanHistoryRows(Handle handle, AssessmentId assessment) {
    void added(Action action, ChangeStamp signature) {
        add(action.id(), List.of(new Turn(Part.ADDED, "", action.title())), signature);
    }

    void changed(Action before, Action after, ChangeStamp signature) {
        add(after.id(), ActionDifference.of(before, after), signature);
    }

    void deleted(Action action, ChangeStamp signature) {
        add(action.id(), List.of(new Turn(Part.DELETED, action.title(), "")), signature);
    }

    /** As they were written elsewhere, of whatever order: those of one time keep theirs. */
    void take(List<ActionChange> changes) {
        changes.forEach(
                change -> add(change.action(), List.of(change.turn()), new ChangeStamp(change.at(), change.by())));
    }

    private void add(ActionId action, List<Turn> turns, ChangeStamp signature) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (Turn turn : turns) {
            rows.add(new @Nullable Object[] {
                assessment.value(),
                action.value(),
                turn.part().name(),
                turn.was(),
                turn.is(),
                signature.time(),
                signature.by()
            });
        }
        Statements.executeAll(handle, """
                insert into action_history (assessment, action, part, old_text, new_text, changed_at, changed_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    /** The latest first, those of one time in the order in which they were added. */
    List<ActionChange> all() {
        return Statements.list(
                handle,
                "select action, changed_at, changed_by, part, old_text, new_text from action_history"
                        + " where assessment = ? order by changed_at desc, id",
                row -> new ActionChange(
                        new ActionId(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        new Turn(
                                Words.read(Part.class, "action_history part", row.getString(4)),
                                row.getString(5),
                                row.getString(6))),
                assessment.value());
    }
}
