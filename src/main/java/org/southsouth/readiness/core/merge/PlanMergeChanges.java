package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.PlanTrail;

/**
 * What a merge keeps of their plan: the actions that were never in the plan here, with their history. An action that is
 * here stays as it is, and one that was deleted here stays deleted; {@code differing} counts those that say something else
 * there.
 */
public record PlanMergeChanges(List<Action> added, List<ActionChange> history, int differing) {
    public static final PlanMergeChanges NOTHING = new PlanMergeChanges(List.of(), List.of(), 0);

    public PlanMergeChanges {
        added = List.copyOf(added);
        history = List.copyOf(history);
    }

    static PlanMergeChanges of(PlanTrail mine, PlanTrail theirs) {
        Set<ActionId> known = mine.known();
        Map<ActionId, Action> here = mine.actions().stream().collect(Collectors.toMap(Action::id, Function.identity()));
        List<Action> added = theirs.actions().stream()
                .filter(action -> !known.contains(action.id()))
                .toList();
        long differing = theirs.actions().stream()
                .filter(action -> here.containsKey(action.id()) && !action.equals(here.get(action.id())))
                .count();
        Set<ActionId> ids = added.stream().map(Action::id).collect(Collectors.toSet());
        return new PlanMergeChanges(added, theirs.historyOf(ids), (int) differing);
    }

    public boolean isEmpty() {
        return added.isEmpty();
    }

    /** The plan here once this is kept. */
    PlanTrail after(PlanTrail here) {
        return new PlanTrail(joined(here.actions(), added), joined(here.history(), history));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
