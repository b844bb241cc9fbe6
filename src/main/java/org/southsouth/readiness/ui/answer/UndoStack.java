package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.QuestionId;

/** The changes of this session, to be taken back and made again. */
final class UndoStack {
    /** What one change did. */
    record Step(QuestionId question, Answer before, Answer after) {
        Step reversed() {
            return new Step(question, after, before);
        }
    }

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /** A new change: what was taken back before cannot be made again. */
    void made(Step step) {
        done.push(step);
        undone.clear();
    }

    /** Somebody else changed the answer since: what is below it is not ours to bring back. */
    void forget(QuestionId question) {
        done.removeIf(step -> step.question().equals(question));
        undone.removeIf(step -> step.question().equals(question));
    }

    /** The change that takes the last one back. */
    Optional<Step> undo() {
        if (done.isEmpty()) {
            return Optional.empty();
        }
        Step step = done.pop();
        undone.push(step);
        return Optional.of(step.reversed());
    }

    /** The change that was taken back last. */
    Optional<Step> redo() {
        if (undone.isEmpty()) {
            return Optional.empty();
        }
        Step step = undone.pop();
        done.push(step);
        return Optional.of(step);
    }
}
