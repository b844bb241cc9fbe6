package org.southsouth.readiness.ui.plan;

import java.util.Locale;

/** The ways of looking at a plan. */
enum PlanView {
    LIST,
    BOARD,
    TIMELINE,
    /** What came of the plan of an earlier round. */
    SINCE;

    /** Of its words. */
    String key() {
        return "plan.view." + name().toLowerCase(Locale.ROOT);
    }
}
