package org.southsouth.readiness.core.plan;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A plan as one copy of an assessment has it, and what became of its actions, in any order. */
public record PlanTrail(List<Action> actions, List<ActionChange> history) {
    public static final PlanTrail NONE = new PlanTrail(List.of(), List.of());

    public PlanTrail {
        actions = List.copyOf(actions);
        history = List.copyOf(history);
    }

    public boolean isEmpty() {
        return actions.isEmpty();
    }

    /** The actions that are in the plan, and those that once were. */
    public Set<ActionId> known() {
        Set<ActionId> known = history.stream().map(ActionChange::action).collect(Collectors.toSet());
        actions.forEach(action -> known.add(action.id()));
        return known;
    }

    public List<ActionChange> historyOf(Set<ActionId> some) {
        return history.stream().filter(change -> some.contains(change.action())).toList();
    }
}
