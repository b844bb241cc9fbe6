package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionEdit;
import org.southsouth.readiness.core.plan.PlanStore;

/**
 * Plans in the database. Changes are signed with the clock's time and one person's name, which may be empty. The caller closes
 * the database.
 */
public final class JdbiPlanStore implements PlanStore {
    private final Database database;
    private final Clock clock;
    private final Supplier<String> by;

    public JdbiPlanStore(Database database, Clock clock, Supplier<String> by) {
        this.database = database;
        this.clock = clock;
        this.by = by;
    }

    @Override
    public List<Action> load(AssessmentId assessment) {
        return database.read(handle -> new ActionRows(handle, assessment).all());
    }

    @Override
    public void keep(AssessmentId assessment, List<ActionEdit> edits) {
        ChangeStamp signature = ChangeStamp.of(clock, by.get());
        change(assessment, handle -> {
            ActionRows rows = new ActionRows(handle, assessment);
            List<Action> added = new ArrayList<>();
            for (ActionEdit edit : edits) {
                Action before = edit.before();
                Action after = edit.after();
                if (before == null) {
                    added.add(Objects.requireNonNull(after));
                    continue;
                }
                requireUnchanged(rows, before);
                if (after == null) {
                    rows.remove(before, signature);
                } else {
                    rows.put(before, after, signature);
                }
            }
            rows.add(added, signature);
        });
    }

    @Override
    public List<ActionChange> history(AssessmentId assessment) {
        return database.read(handle -> new PlanHistoryRows(handle, assessment).all());
    }

    private static void requireUnchanged(ActionRows rows, Action seen) {
        if (rows.find(seen.id()).filter(seen::equals).isEmpty()) {
            throw new StoreException(Reason.OUTDATED, "changed or deleted meanwhile: action " + seen.id(), null);
        }
    }

    /** In one transaction, on an assessment that is there. */
    private void change(AssessmentId assessment, Consumer<Handle> work) {
        database.write(handle -> {
            if (!new ReviewRows(handle).isThere(assessment)) {
                throw new StoreException(Reason.MISSING, "no assessment " + assessment, null);
            }
            work.accept(handle);
        });
    }
}
