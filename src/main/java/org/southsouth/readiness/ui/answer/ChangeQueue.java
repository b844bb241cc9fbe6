package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Changes that are not kept yet, in the order in which they were made. The window adds, the store's worker takes: the
 * only object that both touch, so each method holds its lock. A change leaves only after it was kept.
 */
final class ChangeQueue {
    private final Deque<Pending> waiting = new ArrayDeque<>();
    private final List<Pending> setAside = new ArrayList<>();
    private final List<Held> held = new ArrayList<>();
    private final List<EditConflicts.Conflict> contested = new ArrayList<>();
    private boolean isFirstInFlight;

    /** An assessment, or one question of it, that takes nothing now. */
    private record Held(AssessmentId assessment, Optional<QuestionId> question) {
        boolean holds(Pending one) {
            Change change = one.change();
            return change.assessment().equals(assessment)
                    && question.map(change.question()::equals).orElse(true);
        }
    }

    /** Two changes of one question that follow each other become one, unless the first is on its way already. */
    synchronized void add(Change change) {
        Pending last = waiting.peekLast();
        boolean isLastFree = last != null && !(isFirstInFlight && waiting.size() == 1);
        if (last != null && isLastFree && last.isFor(change)) {
            waiting.removeLast();
            Change first = last.change();
            if (!first.before().equals(change.after())) {
                waiting.addLast(new Pending(joined(first, change), false));
            }
        } else {
            waiting.addLast(new Pending(change, false));
        }
    }

    private static Change joined(Change first, Change last) {
        return new Change(first.assessment(), first.question(), first.before(), last.after(), last.standing());
    }

    /** One that is to be kept beside the answer that stands. */
    synchronized void addAside(Change change) {
        waiting.addLast(new Pending(change, true));
    }

    /** The first one that is not held up, on its way from now on; null where none waits. */
    synchronized @Nullable Pending take() {
        stepAside();
        isFirstInFlight = !waiting.isEmpty();
        return waiting.peekFirst();
    }

    /** The one that was taken last is kept, or stays first in the queue. */
    synchronized void finish(boolean isKept) {
        isFirstInFlight = false;
        if (isKept) {
            waiting.removeFirst();
        }
    }

    /**
     * What waits for this change's question, or for its whole assessment, which takes nothing now, lets everything else pass
     * until {@link #takeBack}; what is added for it later too.
     */
    synchronized void setAside(Change refused, boolean isWhole) {
        held.add(new Held(refused.assessment(), isWhole ? Optional.empty() : Optional.of(refused.question())));
    }

    private void stepAside() {
        for (Held one : held) {
            waiting.stream().filter(one::holds).forEach(setAside::add);
            waiting.removeIf(one::holds);
        }
    }

    /** What was set aside comes first again, in its order. To be called while nothing is on its way. */
    synchronized void takeBack() {
        held.clear();
        for (int i = setAside.size() - 1; i >= 0; i--) {
            waiting.addFirst(setAside.get(i));
        }
        setAside.clear();
    }

    /**
     * Somebody else was quicker than the first: it and what follows it on the same question, as one change, wait for a
     * choice instead.
     */
    synchronized void withdraw(OtherEdit theirs) {
        Change first = waiting.removeFirst().change();
        Change last = first;
        for (Pending one : waiting) {
            if (one.isFor(first)) {
                last = one.change();
            }
        }
        waiting.removeIf(one -> one.isFor(first));
        contested.add(new EditConflicts.Conflict(joined(first, last), theirs));
    }

    /** The changes of an assessment that are not kept yet, in their order. */
    synchronized List<Change> of(AssessmentId assessment) {
        return Stream.concat(setAside.stream(), waiting.stream())
                .map(Pending::change)
                .filter(change -> change.assessment().equals(assessment))
                .toList();
    }

    /** Forgets what waits for an assessment; what is on its way just now is kept or refused as ever. */
    synchronized void drop(AssessmentId assessment) {
        Pending inFlight = isFirstInFlight ? waiting.peekFirst() : null;
        waiting.removeIf(
                one -> !one.equals(inFlight) && one.change().assessment().equals(assessment));
        setAside.removeIf(one -> one.change().assessment().equals(assessment));
    }

    /** The assessments with changes that are not kept yet, each once, or that wait for a choice. */
    synchronized List<AssessmentId> assessments() {
        return Stream.concat(
                        Stream.concat(setAside.stream(), waiting.stream()).map(Pending::change),
                        contested.stream().map(EditConflicts.Conflict::mine))
                .map(Change::assessment)
                .distinct()
                .toList();
    }

    /** What was withdrawn since the last call. */
    synchronized List<EditConflicts.Conflict> takeContested() {
        List<EditConflicts.Conflict> taken = List.copyOf(contested);
        contested.clear();
        return taken;
    }

    /** Whether everything is kept. */
    synchronized boolean isEmpty() {
        return waiting.isEmpty() && setAside.isEmpty() && contested.isEmpty();
    }

    /** The assessment as it is once everything that waits is kept. */
    synchronized Assessment laidOver(Assessment stored) {
        Assessment laid = stored;
        for (List<Pending> changes : List.of(setAside, List.copyOf(waiting))) {
            for (Pending one : changes) {
                laid = one.laidOver(laid);
            }
        }
        return laid;
    }

    /** A change that is not kept yet: to become the answer, or to be kept beside the one that stands. */
    record Pending(Change change, boolean isAside) {
        /** What somebody else was quicker with; nothing is in the way of what goes beside. Blocks. */
        Optional<OtherEdit> keep(AssessmentStore store) {
            if (isAside) {
                store.layAside(change);
                return Optional.empty();
            }
            return store.save(change);
        }

        /** Whether it is to become the answer to the question of that change. */
        boolean isFor(Change other) {
            return !isAside
                    && change.assessment().equals(other.assessment())
                    && change.question().equals(other.question());
        }

        Assessment laidOver(Assessment stored) {
            return isAside || !change.assessment().equals(stored.id())
                    ? stored
                    : stored.withAnswers(stored.answers().with(change.question(), change.after()));
        }
    }
}
