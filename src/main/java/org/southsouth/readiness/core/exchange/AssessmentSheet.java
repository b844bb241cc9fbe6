package org.southsouth.readiness.core.exchange;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.plan.Action;

/**
 * An assessment as it goes into a report, with what lies around it: the actions of its plan, the rounds before it, the first
 * one first, and its matches with everybody else, where they are known.
 */
public record AssessmentSheet(Entry entry, List<Action> actions, List<Entry> earlier, Optional<Matching> matching) {
    public AssessmentSheet {
        actions = List.copyOf(actions);
        earlier = List.copyOf(earlier);
    }

    /** Of which nothing else is known. */
    public static AssessmentSheet alone(Entry entry) {
        return new AssessmentSheet(entry, List.of(), List.of(), Optional.empty());
    }
}
