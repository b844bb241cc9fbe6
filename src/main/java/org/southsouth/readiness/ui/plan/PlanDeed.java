package org.southsouth.readiness.ui.plan;

import java.util.Optional;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;

/** Something that is written to a plan, what is said when it is done, and the one action that it changes, where it is one. */
record PlanDeed(Runnable work, String done, Optional<ActionId> about) {
    static PlanDeed on(Action action, Runnable work, String done) {
        return new PlanDeed(work, done, Optional.of(action.id()));
    }

    static PlanDeed adding(Runnable work, String done) {
        return new PlanDeed(work, done, Optional.empty());
    }
}
