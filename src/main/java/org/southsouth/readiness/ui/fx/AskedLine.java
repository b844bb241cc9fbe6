package org.southsouth.readiness.ui.fx;

import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.words.Messages;

/** The line of a dialog that asks for words, and below it what keeps it from being given. */
final class AskedLine extends VBox {
    private static final double GAP = 4;

    private final TextField field;
    private final Dialogs.Question question;
    private final Messages messages;
    private final Label why = new Label();

    AskedLine(TextField field, Dialogs.Question question, Messages messages) {
        super(GAP);
        this.field = field;
        this.question = question;
        this.messages = messages;
        why.getStyleClass().addAll("t-body", "danger-text");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Visibility.show(why, false);
        field.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER && !areWords(field.getText())) {
                say(messages.getString(field.getText().isBlank() ? "common.ask.empty" : "common.ask.words"));
            }
        });
        field.textProperty().subscribe((before, text) -> Visibility.show(why, false));
        getChildren().addAll(field, why);
    }

    /** Digits alone are no reason and no name: somebody typed on, and meant another question. */
    static boolean areWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private void say(String words) {
        why.setText(words);
        Visibility.show(why, true);
    }

    /** Whether other words stand there than it began with, of a dialog that is open; it says so, and has the keys. */
    boolean isWritten() {
        boolean isOthers = getScene() != null
                && !field.getText().isBlank()
                && !field.getText().equals(question.beginning());
        if (isOthers) {
            say(messages.get("common.ask.written", question.label()));
            field.requestFocus();
        }
        return isOthers;
    }
}
