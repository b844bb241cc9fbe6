package org.southsouth.readiness.ui.fx;

import java.util.function.UnaryOperator;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Drops what {@link PlainText} does not allow while somebody types or pastes. What a field shows of what is kept stays as it
 * is: only a change in the field that has the focus was typed.
 */
public final class PlainTyping {
    private PlainTyping() {}

    /** Of one line, as the name of somebody. */
    public static TextField line(TextField field) {
        return in(field, PlainText::line);
    }

    /** Of several lines. */
    static void lines(WritingArea area) {
        in(area, PlainText::of);
    }

    private static <T extends TextInputControl> T in(T field, UnaryOperator<String> plain) {
        field.setTextFormatter(new TextFormatter<>(change -> typed(change, field, plain)));
        return field;
    }

    private static TextFormatter.Change typed(
            TextFormatter.Change change, TextInputControl field, UnaryOperator<String> plain) {
        String kept = plain.apply(change.getText());
        int dropped = change.getText().length() - kept.length();
        if (dropped > 0 && field.isFocused()) {
            int end = change.getRangeStart() + kept.length();
            change.setText(kept);
            change.selectRange(end, end);
        }
        return change;
    }
}
