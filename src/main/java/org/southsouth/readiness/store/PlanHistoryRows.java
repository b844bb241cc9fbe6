package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionDifference;
import org.southsouth.readiness.core.plan.ActionId;

/** The statements on {@code action_history}, for one assessment. Rows are only ever added. */
record PlanHistoryRows(Handle handle, AssessmentId assessment) {
    /** What {@link #turn} reads, in this order. */
    static final String TURN = "part, old_text, new_text";

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
                "select action, changed_at, changed_by, " + TURN + " from action_history"
                        + " where assessment = ? order by changed_at desc, id",
                row -> new ActionChange(
                        new ActionId(row.getString(1)),
                        row.getObject(2, OffsetDateTime.class).toInstant(),
                        row.getString(3),
                        turn(row, 4)),
                assessment.value());
    }

    /** From {@link #TURN}, which begin at this column; fails with {@code DAMAGED} where they say what we never write. */
    static Turn turn(ResultSet row, int first) throws SQLException {
        Part part = Words.read(Part.class, "action_history part", row.getString(first));
        Turn turn = new Turn(part, row.getString(first + 1), row.getString(first + 2));
        if (!ActionDifference.isSound(part, turn.was()) || !ActionDifference.isSound(part, turn.is())) {
            throw new StoreException(Reason.DAMAGED, "action_history says what no " + part + " can be", null);
        }
        return turn;
    }
}
