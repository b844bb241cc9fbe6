package org.southsouth.readiness.ui.plan;

import org.southsouth.readiness.core.plan.ActionId;

/** What stands beside the plan: one action to be read, or one that is being typed. */
sealed interface Panel {
    record Detail(ActionId action) implements Panel {}

    record Editing(Draft draft) implements Panel {}
}
