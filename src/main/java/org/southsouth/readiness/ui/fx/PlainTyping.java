package org.southsouth.readiness.ui.fx;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Drops what {@link PlainText} does not allow while somebody types or pastes. What a field shows of what is kept stays as it
 * is: only a change in the field that has the focus was typed.
 */
public final class PlainTyping {
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]+");

    private PlainTyping() {}

    /** Of one line, as the name of somebody. */
    public static TextField line(TextField field) {
        return whole(in(field, PlainText::line));
    }

    /** With its prompt in a tooltip too, since it may be cut where the text is large. */
    public static TextField whole(TextField field) {
        field.promptTextProperty().subscribe(prompt -> Tips.show(field, prompt));
        return field;
    }

    /** Of several lines. */
    static void lines(WritingArea area) {
        in(area, PlainText::of);
    }

    /** Wraps, and is one line all the same: what is pasted in several goes on with a space. */
    static void wrapped(WritingArea area) {
        area.setTextFormatter(new TextFormatter<>(change ->
                typed(change, area, text -> PlainText.line(BREAKS.matcher(text).replaceAll(" ")))));
    }

    private static <T extends TextInputControl> T in(T field, UnaryOperator<String> plain) {
        field.setTextFormatter(new TextFormatter<>(change -> typed(change, field, plain)));
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> passOn(event, field));
        return field;
    }

    /** A field with a formatter keeps Escape for itself; here it leaves a dialog or a screen as in every other field. */
    private static void passOn(KeyEvent event, TextInputControl field) {
        if (event.getCode() == KeyCode.ESCAPE && field.getParent() != null) {
            event.consume();
            field.getParent().fireEvent(event.copyFor(field, field.getParent()));
        }
    }

    private static TextFormatter.Change typed(
            TextFormatter.Change change, TextInputControl field, UnaryOperator<String> plain) {
        String kept = plain.apply(change.getText());
        if (!kept.equals(change.getText()) && field.isFocused()) {
            int end = change.getRangeStart() + kept.length();
            change.setText(kept);
            change.selectRange(end, end);
        }
        return change;
    }
}
