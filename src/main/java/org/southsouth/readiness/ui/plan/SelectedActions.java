package org.southsouth.readiness.ui.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;

/** Which actions of a plan are ticked, to see what they would do together. */
final class SelectedActions {
    private final ReadOnlyObjectWrapper<Set<ActionId>> ticked = new ReadOnlyObjectWrapper<>(Set.of());

    ReadOnlyObjectProperty<Set<ActionId>> property() {
        return ticked.getReadOnlyProperty();
    }

    boolean isTicked(ActionId action) {
        return ticked.get().contains(action);
    }

    /** Those that are gone are ticked no longer. */
    void follow(PlanSnapshot read) {
        Set<ActionId> there = new LinkedHashSet<>(ticked.get());
        there.removeIf(id -> read.of(id).isEmpty());
        ticked.set(there);
    }

    void set(ActionId action, boolean isTicked) {
        Set<ActionId> all = new LinkedHashSet<>(ticked.get());
        if (isTicked ? all.add(action) : all.remove(action)) {
            ticked.set(all);
        }
    }

    void clear() {
        ticked.set(Set.of());
    }

    List<Action> in(PlanSnapshot read) {
        return read.actions().stream().filter(action -> isTicked(action.id())).toList();
    }
}
