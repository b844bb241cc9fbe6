package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.Rival;

/**
 * Changes that are not kept yet, in the order in which they were made. The window adds, the store's worker takes: the
 * only object that both touch, so each method holds its lock. A change leaves only after it was kept.
 */
final class ChangeQueue {
    private final Deque<Change> waiting = new ArrayDeque<>();
    private final List<Change> setAside = new ArrayList<>();
    private final List<Contest> contested = new ArrayList<>();
    private boolean isFirstInFlight;

    /** Two changes of one question that follow each other become one, unless the first is on its way already. */
    synchronized void add(Change change) {
        Change last = waiting.peekLast();
        boolean isLastFree = last != null && !(isFirstInFlight && waiting.size() == 1);
        if (last != null && isLastFree && isSameQuestion(last, change)) {
            waiting.removeLast();
            if (!last.before().equals(change.after())) {
                waiting.addLast(new Change(
                        change.assessment(), change.question(), last.before(), change.after(), change.standing()));
            }
        } else {
            waiting.addLast(change);
        }
    }

    private static boolean isSameQuestion(Change a, Change b) {
        return a.assessment().equals(b.assessment()) && a.question().equals(b.question());
    }

    /** The first one, on its way from now on; null where nothing waits. */
    synchronized @Nullable Change take() {
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

    /** What waits for this assessment, which takes nothing now, lets the others pass until {@link #takeBack}. */
    synchronized void setAside(AssessmentId assessment) {
        waiting.stream()
                .filter(change -> change.assessment().equals(assessment))
                .forEach(setAside::add);
        waiting.removeIf(change -> change.assessment().equals(assessment));
    }

    /** What was set aside comes first again, in its order. To be called while nothing is on its way. */
    synchronized void takeBack() {
        for (int i = setAside.size() - 1; i >= 0; i--) {
            waiting.addFirst(setAside.get(i));
        }
        setAside.clear();
    }

    /**
     * Somebody else was quicker than the first: it and what follows it on the same question, as one change, wait for a
     * choice instead.
     */
    synchronized void withdraw(Rival theirs) {
        Change first = waiting.removeFirst();
        Change last = first;
        for (Change change : waiting) {
            if (isSameQuestion(first, change)) {
                last = change;
            }
        }
        waiting.removeIf(change -> isSameQuestion(first, change));
        Change mine = new Change(first.assessment(), first.question(), first.before(), last.after(), last.standing());
        contested.add(new Contest(mine, theirs));
    }

    /** What was withdrawn since the last call. */
    synchronized List<Contest> takeContested() {
        List<Contest> taken = List.copyOf(contested);
        contested.clear();
        return taken;
    }

    /** Whether everything is kept. */
    synchronized boolean isEmpty() {
        return waiting.isEmpty() && setAside.isEmpty() && contested.isEmpty();
    }

    /** The assessment as it is once everything that waits is kept. */
    synchronized Assessment laidOver(Assessment stored) {
        Answers answers = stored.answers();
        for (List<Change> changes : List.of(setAside, List.copyOf(waiting))) {
            for (Change change : changes) {
                if (change.assessment().equals(stored.id())) {
                    answers = answers.with(change.question(), change.after());
                }
            }
        }
        return stored.withAnswers(answers);
    }
}
