package org.southsouth.readiness.core.plan;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * Port: what keeps plans, beside {@link org.southsouth.readiness.core.assessment.AssessmentStore}. A sign-off does not lock a
 * plan: it is carried out afterwards. Every call blocks; what has returned survives a killed process. Failed work is thrown
 * as a {@link org.southsouth.readiness.core.assessment.StoreException} and has changed nothing: {@code MISSING} where there is
 * no such assessment, {@code OUTDATED} where the action that is kept is not the one that was looked at.
 */
public interface PlanStore {
    /** In the order in which they were added. */
    List<Action> load(AssessmentId assessment);

    /**
     * Keeps new ones, in one transaction: all or none. One that was deleted comes back in this way, as the last. Fails where an
     * action of that id is there.
     */
    void add(AssessmentId assessment, List<Action> actions);

    /** Keeps what became of one action, with all its follow-ups; both have the same id. */
    void save(AssessmentId assessment, Action before, Action after);

    void delete(AssessmentId assessment, Action action);

    /**
     * Every change of every action, also of those that are not there any more; the latest first, and those of one time in the
     * order of the parts.
     */
    List<ActionChange> history(AssessmentId assessment);
}
