package org.southsouth.readiness.ui.plan;

import org.southsouth.readiness.core.plan.Action;

/** What stands beside the plan: one action to be read, or one that is being typed. */
sealed interface Panel {
    /** As it was kept when it was shown. */
    record Detail(Action action) implements Panel {}

    record Editing(Draft draft) implements Panel {}
}
