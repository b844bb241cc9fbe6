package org.southsouth.readiness.core.exchange;

import java.util.List;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;

/** The actions of one assessment as they go into a report, and every change of them, the latest first. */
public record PlanSheet(Entry entry, List<Action> actions, Origin origin, List<ActionChange> changes) {
    /** Where the actions come from; a reader is to know whether anybody has looked at them. */
    public enum Origin {
        /** Somebody keeps them. */
        KEPT,
        /** Made from the low answers for this report alone. */
        SUGGESTED
    }

    public PlanSheet {
        actions = List.copyOf(actions);
        changes = List.copyOf(changes);
    }

    /** Of which no change is known. */
    public PlanSheet(Entry entry, List<Action> actions, Origin origin) {
        this(entry, actions, origin, List.of());
    }
}
