package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.ui.controls.Texts;

/** The letters of a card, each beside what it does; only where typing it does not write it into a field. */
final class Keycaps {
    private Keycaps() {}

    /** Empty where the card begins with a field, or where nothing can be changed. */
    static Optional<Label> of(AnswerContext screen, Question question, String key) {
        boolean isHeard = question.kind().hasOptions() && !screen.model().isLocked();
        return isHeard ? Optional.of(label(screen.text(key))) : Optional.empty();
    }

    static Label label(String key) {
        return Texts.whole(key, "keycap", "t-caption");
    }

    /** After its words. */
    static void putOn(Labeled control, Label key) {
        control.setGraphic(key);
        control.setContentDisplay(ContentDisplay.RIGHT);
        // Else a screen reader reads the letter as one of the words.
        control.setAccessibleText(control.getText());
    }
}
