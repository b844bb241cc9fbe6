package org.southsouth.readiness.testing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionChange.Part;
import org.southsouth.readiness.core.plan.ActionChange.Turn;
import org.southsouth.readiness.core.plan.ActionDifference;
import org.southsouth.readiness.core.plan.PlanStore;

/** Plans in memory, which refuse what was changed meanwhile as the database does. */
public final class MemoryPlans implements PlanStore {
    private final Map<AssessmentId, List<Action>> kept = new LinkedHashMap<>();
    private final Map<AssessmentId, List<ActionChange>> changes = new LinkedHashMap<>();
    private StoreException.@Nullable Reason failing;

    /** Every write fails with this reason until it is null again. */
    public void failWith(StoreException.@Nullable Reason reason) {
        failing = reason;
    }

    private List<Action> of(AssessmentId assessment) {
        return kept.computeIfAbsent(assessment, id -> new ArrayList<>());
    }

    private List<Action> toWrite(AssessmentId assessment) {
        if (failing != null) {
            throw new StoreException(failing, "told to fail", null);
        }
        return of(assessment);
    }

    @Override
    public List<Action> load(AssessmentId assessment) {
        return List.copyOf(of(assessment));
    }

    @Override
    public void add(AssessmentId assessment, List<Action> actions) {
        List<Action> all = toWrite(assessment);
        for (Action action : actions) {
            if (all.stream().anyMatch(one -> one.id().equals(action.id()))) {
                throw new StoreException(StoreException.Reason.FAILED, "there already: " + action.id(), null);
            }
        }
        all.addAll(actions);
        actions.forEach(action -> tell(assessment, action, List.of(new Turn(Part.ADDED, "", action.title()))));
    }

    @Override
    public void save(AssessmentId assessment, Action before, Action after) {
        List<Action> all = toWrite(assessment);
        all.set(place(all, before), after);
        tell(assessment, after, ActionDifference.of(before, after));
    }

    @Override
    public void delete(AssessmentId assessment, Action action) {
        List<Action> all = toWrite(assessment);
        all.remove(place(all, action));
        tell(assessment, action, List.of(new Turn(Part.DELETED, action.title(), "")));
    }

    @Override
    public List<ActionChange> history(AssessmentId assessment) {
        return List.copyOf(changes.getOrDefault(assessment, List.of()));
    }

    /** By Ana, a minute after what was told before. */
    private void tell(AssessmentId assessment, Action action, List<Turn> turns) {
        List<ActionChange> all = changes.computeIfAbsent(assessment, id -> new ArrayList<>());
        Instant at = all.isEmpty() ? ScreenContexts.NOW : all.get(0).at().plusSeconds(60);
        all.addAll(
                0,
                turns.stream()
                        .map(turn -> new ActionChange(action.id(), at, "Ana", turn))
                        .toList());
    }

    private static int place(List<Action> all, Action seen) {
        int place = all.indexOf(seen);
        if (place < 0) {
            throw new StoreException(StoreException.Reason.OUTDATED, "another one now: " + seen.id(), null);
        }
        return place;
    }
}
