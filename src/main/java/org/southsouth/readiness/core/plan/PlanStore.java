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
     * Keeps what became of these actions, in one transaction: all or none. The new ones come last in the plan, in the order given,
     * and so does one that was deleted and is added again. Fails where an action is new and one of its id is there.
     */
    void keep(AssessmentId assessment, List<ActionEdit> edits);

    /** New ones only, all or none. */
    default void add(AssessmentId assessment, List<Action> actions) {
        keep(assessment, actions.stream().map(ActionEdit::adding).toList());
    }

    /** One action, with all its follow-ups; both have the same id. */
    default void save(AssessmentId assessment, Action before, Action after) {
        keep(assessment, List.of(new ActionEdit(before, after)));
    }

    default void delete(AssessmentId assessment, Action action) {
        keep(assessment, List.of(ActionEdit.deleting(action)));
    }

    /**
     * Every change of every action, also of those that are not there any more; the latest first, and those of one time in the
     * order of the parts.
     */
    List<ActionChange> history(AssessmentId assessment);
}
