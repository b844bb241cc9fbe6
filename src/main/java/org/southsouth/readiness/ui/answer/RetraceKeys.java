package org.southsouth.readiness.ui.answer;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.controls.editor.DebouncedInput;
import org.southsouth.readiness.ui.controls.editor.TypedField;
import org.southsouth.readiness.ui.fx.Offering;
import org.southsouth.readiness.ui.fx.WindowFrame;

/**
 * Takes back the last answer, and makes it again. Ctrl Z does so wherever the focus is; what is typed in a field and is no part
 * of an answer yet is taken back there first. In a note or its evidence somebody takes back words: there only the same keys once
 * more leave the question.
 */
final class RetraceKeys {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final List<KeyCombination> REDO = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private final Parent root;
    private final AnswerContext screen;
    private final QuestionCards cards;
    /** The question that was not gone to, so that the same keys once more do. */
    private @Nullable QuestionId held;

    RetraceKeys(Parent root, AnswerContext screen, QuestionCards cards) {
        this.root = root;
        this.screen = screen;
        this.cards = cards;
    }

    /** Also to be seen, on the status line; afterwards the keys are on the card again. */
    void offer() {
        AnswerViewModel model = screen.model();
        WindowFrame.Retracing retracing = new WindowFrame.Retracing(
                model.undoStack().canUndoProperty(),
                () -> focusCardAfter(model.undo()),
                model.undoStack().canRedoProperty(),
                () -> focusCardAfter(model.redo()));
        if (!model.isSigned()) {
            Offering.whileShown(root, screen.context().frame(), retracing);
        }
    }

    private void focusCardAfter(boolean isDone) {
        if (isDone) {
            cards.opened().ifPresent(card -> card.face().focus());
        }
    }

    /** Text fields would take these keys, also where they have nothing to take back. */
    boolean pressed(KeyEvent event) {
        boolean isUndo = UNDO.match(event);
        boolean isRedo = REDO.stream().anyMatch(redo -> redo.match(event));
        if (!isUndo && !isRedo) {
            held = event.getCode().isModifierKey() ? held : null;
            return false;
        }
        if (DebouncedInput.isPendingIn(focused())) {
            return false;
        }
        if (isUndo && setBack()) {
            return true;
        }
        Optional<QuestionId> elsewhere = elsewhere(isUndo);
        if (elsewhere.isPresent() && !elsewhere.get().equals(held)) {
            held = elsewhere.get();
            screen.model().tell(screen.text(isUndo ? "answer.undo.elsewhere" : "answer.redo.elsewhere"));
            return true;
        }
        held = null;
        boolean isOnOption = focused() instanceof RadioButton;
        boolean isDone = isUndo ? screen.model().undo() : screen.model().redo();
        focusCardAfter(isDone && isOnOption);
        return isDone;
    }

    /** The question that comes next, where somebody is in words beside the answer to another one. */
    private Optional<QuestionId> elsewhere(boolean isUndo) {
        UndoSteps.Stack steps = screen.model().undoStack();
        Node focused = focused();
        boolean isBeside = focused instanceof TextInputControl && !(focused instanceof TypedField);
        return (isUndo ? steps.nextUndone() : steps.nextRedone())
                .filter(next -> isBeside
                        && cards.holding(focused)
                                .filter(card -> !card.question().equals(next))
                                .isPresent());
    }

    /** What could not be taken is the latest that somebody did, wherever the keys have gone since. */
    private boolean setBack() {
        Node refused = focused() instanceof TypedField ? focused() : root.lookup(".q-open .number-field.is-error");
        return refused instanceof TypedField field && field.setBack();
    }

    private @Nullable Node focused() {
        return root.getScene() == null ? null : root.getScene().getFocusOwner();
    }
}
