package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.fx.PressedMouse;
import org.southsouth.readiness.ui.fx.Visibility;

/** The sentence below a field that says what is wrong with it; not there while nothing is. */
public final class FieldError extends Label {
    private final TextInputControl field;

    public FieldError(TextInputControl field) {
        this.field = field;
        getStyleClass().addAll("t-body", "danger-text");
        setGraphic(Icons.of(Feather.ALERT_CIRCLE, "i-danger"));
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        PressedMouse.watch(this);
        show("");
    }

    /**
     * Empty where nothing is wrong. The field is marked, and a screen reader says it with the field. While a mouse button is down
     * it waits.
     */
    public void say(String sentence) {
        PressedMouse.whenUp(this, () -> show(sentence));
    }

    private void show(String sentence) {
        setText(sentence);
        Visibility.show(this, !sentence.isEmpty());
        field.setAccessibleHelp(sentence);
        field.getStyleClass().remove("is-error");
        if (!sentence.isEmpty()) {
            field.getStyleClass().add("is-error");
        }
    }
}
