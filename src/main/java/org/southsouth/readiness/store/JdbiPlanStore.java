package org.southsouth.readiness.store;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
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
    public void add(AssessmentId assessment, List<Action> actions) {
        ChangeStamp signature = signature();
        change(assessment, handle -> new ActionRows(handle, assessment).add(actions, signature));
    }

    @Override
    public void save(AssessmentId assessment, Action before, Action after) {
        ChangeStamp signature = signature();
        change(assessment, handle -> {
            requireUnchanged(handle, assessment, before);
            new ActionRows(handle, assessment).put(before, after, signature);
        });
    }

    @Override
    public void delete(AssessmentId assessment, Action action) {
        ChangeStamp signature = signature();
        change(assessment, handle -> {
            requireUnchanged(handle, assessment, action);
            new ActionRows(handle, assessment).remove(action, signature);
        });
    }

    @Override
    public List<ActionChange> history(AssessmentId assessment) {
        return database.read(handle -> new PlanHistoryRows(handle, assessment).all());
    }

    private ChangeStamp signature() {
        return ChangeStamp.of(clock, by.get());
    }

    private static void requireUnchanged(Handle handle, AssessmentId assessment, Action seen) {
        boolean isSame = new ActionRows(handle, assessment)
                .find(seen.id())
                .filter(seen::equals)
                .isPresent();
        if (!isSame) {
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
