package org.southsouth.readiness.ui.plan;

import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionPlan.Due;

/** A line of a plan, in words. */
sealed interface PlanRow {
    /** When those below it are due. */
    record Heading(Due due, String title, int count) implements PlanRow {}

    /**
     * One action. {@code question} is the title of the answer's question and may be empty; {@code share} is its gain in parts
     * of the greatest of the plan, 0 to 1; {@code where} says what the pillar gains beside the whole, or which pillar gains
     * where the plan has no overall score; {@code spoken} is all of that in a sentence.
     */
    record Item(
            Action action,
            String question,
            String due,
            boolean isOverdue,
            String state,
            double share,
            String gain,
            String where,
            String spoken)
            implements PlanRow {
        String title() {
            return action.title();
        }

        String lead() {
            return action.bodies().lead();
        }
    }
}
