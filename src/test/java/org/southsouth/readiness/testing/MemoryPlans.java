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
import org.southsouth.readiness.core.plan.ActionEdit;
import org.southsouth.readiness.core.plan.PlanStore;

/** Plans in memory, which refuse what was changed meanwhile as the database does. */
public final class MemoryPlans implements PlanStore {
    private final Map<AssessmentId, List<Action>> kept = new LinkedHashMap<>();
    private final Map<AssessmentId, List<ActionChange>> changes = new LinkedHashMap<>();
    private StoreException.@Nullable Reason failing;
    private StoreException.@Nullable Reason unreadable;

    /** Every write fails with this reason until it is null again. */
    public void failWith(StoreException.@Nullable Reason reason) {
        failing = reason;
    }

    /** Every reading fails with this reason until it is null again. */
    public void failReadingWith(StoreException.@Nullable Reason reason) {
        unreadable = reason;
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
        if (unreadable != null) {
            throw new StoreException(unreadable, "told to fail", null);
        }
        return List.copyOf(of(assessment));
    }

    @Override
    public void keep(AssessmentId assessment, List<ActionEdit> edits) {
        List<Action> all = new ArrayList<>(toWrite(assessment));
        List<Action> added = new ArrayList<>();
        for (ActionEdit edit : edits) {
            Action before = edit.before();
            Action after = edit.after();
            if (before == null) {
                requireNew(all, after);
                added.add(after);
            } else if (after == null) {
                all.remove(place(all, before));
            } else {
                all.set(place(all, before), after);
            }
        }
        all.addAll(added);
        kept.put(assessment, all);
        edits.forEach(edit -> tell(assessment, edit));
    }

    private static void requireNew(List<Action> all, Action action) {
        if (all.stream().anyMatch(one -> one.id().equals(action.id()))) {
            throw new StoreException(StoreException.Reason.FAILED, "there already: " + action.id(), null);
        }
    }

    @Override
    public List<ActionChange> history(AssessmentId assessment) {
        return List.copyOf(changes.getOrDefault(assessment, List.of()));
    }

    /** By Ana, a minute after what was told before. */
    private void tell(AssessmentId assessment, ActionEdit edit) {
        Action before = edit.before();
        Action after = edit.after();
        if (before == null) {
            tell(assessment, after, List.of(new Turn(Part.ADDED, "", after.title())));
        } else if (after == null) {
            tell(assessment, before, List.of(new Turn(Part.DELETED, before.title(), "")));
        } else {
            tell(assessment, after, ActionDifference.of(before, after));
        }
    }

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
