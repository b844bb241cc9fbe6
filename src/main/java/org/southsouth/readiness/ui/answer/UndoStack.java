package org.southsouth.readiness.ui.answer;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.framework.QuestionId;

/** The changes of this session, to be taken back and made again; what was done in one act goes back in one. */
final class UndoStack {
    /** What one change did. */
    record Step(QuestionId question, Answer before, Answer after) {
        Step reversed() {
            return new Step(question, after, before);
        }
    }

    private final Deque<List<Step>> done = new ArrayDeque<>();
    private final Deque<List<Step>> undone = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /** One act: what was taken back before cannot be made again. */
    void made(List<Step> steps) {
        if (!steps.isEmpty()) {
            done.push(List.copyOf(steps));
            undone.clear();
            tell();
        }
    }

    private void tell() {
        canUndo.set(!done.isEmpty());
        canRedo.set(!undone.isEmpty());
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return canRedo.getReadOnlyProperty();
    }

    /** Somebody else changed the answer since: what is below it is not ours to bring back. */
    void forget(QuestionId question) {
        forget(question, done);
        forget(question, undone);
        tell();
    }

    private static void forget(QuestionId question, Deque<List<Step>> acts) {
        List<List<Step>> left = acts.stream()
                .map(steps -> steps.stream()
                        .filter(step -> !step.question().equals(question))
                        .toList())
                .filter(steps -> !steps.isEmpty())
                .toList();
        acts.clear();
        acts.addAll(left);
    }

    /** The changes that take the last act back, in their order; empty where there is none. */
    List<Step> undo() {
        if (done.isEmpty()) {
            return List.of();
        }
        List<Step> steps = done.pop();
        undone.push(steps);
        tell();
        List<Step> back = new ArrayList<>(steps.stream().map(Step::reversed).toList());
        Collections.reverse(back);
        return back;
    }

    /** The changes of the act that was taken back last. */
    List<Step> redo() {
        if (undone.isEmpty()) {
            return List.of();
        }
        List<Step> steps = undone.pop();
        done.push(steps);
        tell();
        return steps;
    }
}
