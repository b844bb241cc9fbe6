package org.southsouth.readiness.ui.fx;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.words.Messages;

/**
 * The field of a dialog that asks for words, and below it what keeps it from being given. Words about something, such as a reason, wrap,
 * so that all of them are seen; Enter gives them, as it gives a name. In a text Enter begins a line, and Ctrl Enter gives it.
 */
final class AskedLine extends VBox {
    private static final double GAP = 4;
    private static final int ROWS = 3;

    private final TextInputControl field;
    private final boolean isText;
    private final Dialogs.Question question;
    private final Messages messages;
    private final Label why = new Label();

    private AskedLine(TextInputControl field, boolean isText, Dialogs.Question question, Messages messages) {
        super(GAP);
        this.field = field;
        this.isText = isText;
        this.question = question;
        this.messages = messages;
        why.getStyleClass().addAll("t-body", "danger-text");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        Visibility.show(why, false);
        field.textProperty().subscribe((before, text) -> Visibility.show(why, false));
        getChildren().addAll(field, why);
    }

    static AskedLine of(Dialogs.Question question, Messages messages) {
        if (question.about().isEmpty()) {
            return new AskedLine(PlainTyping.line(new TextField()), false, question, messages);
        }
        WritingArea area = area();
        PlainTyping.wrapped(area);
        return new AskedLine(area, false, question, messages);
    }

    static AskedLine ofText(Dialogs.Question question, Messages messages) {
        return new AskedLine(area(), true, question, messages);
    }

    private static WritingArea area() {
        WritingArea area = new WritingArea();
        area.setPrefRowCount(ROWS);
        return area;
    }

    TextInputControl field() {
        return field;
    }

    /** Lets Enter, of a text with Ctrl alone, press this button once words stand there. */
    void giveBy(Button act) {
        if (isText) {
            Label key = new Label(messages.getString("common.ask.text.key"));
            key.getStyleClass().addAll("keycap", "t-caption");
            key.setMinWidth(Region.USE_PREF_SIZE);
            act.setGraphic(key);
            act.setContentDisplay(ContentDisplay.RIGHT);
        }
        act.disableProperty().bind(field.textProperty().map(text -> !areWords(text)));
        field.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() != KeyCode.ENTER || (isText && !key.isShortcutDown())) {
                return;
            }
            if (areWords(field.getText())) {
                act.fire();
            } else {
                say(messages.getString(field.getText().isBlank() ? "common.ask.empty" : "common.ask.words"));
            }
            key.consume();
        });
    }

    /** Digits alone are no reason and no name: somebody typed on, and meant another question. */
    private static boolean areWords(String text) {
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
