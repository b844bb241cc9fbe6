package org.southsouth.readiness.ui.setup;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.southsouth.readiness.ui.controls.FieldError;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.PlainTyping;

/** A label, a text field, and below it the sentence that says what is wrong. */
public class FormField extends VBox {
    private final Label label = new Label();
    private final TextField field = PlainTyping.line(new TextField());
    private final StackPane slot = new StackPane(field);
    private final FieldError error = new FieldError(field);
    private Runnable onLeft = () -> {};

    public FormField() {
        super(4);
        label.getStyleClass().addAll("t-caption", "muted");
        label.setLabelFor(field);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        slot.setAlignment(Pos.CENTER_RIGHT);
        error.getStyleClass().add("setup-error");
        getChildren().addAll(label, slot, error);
        setMinWidth(0);
        IntoSight.follow(this, field);
        heightProperty().subscribe(this::keepInSight);
        // Page Down leaves the keys in the field that it scrolls away.
        field.textProperty().subscribe(() -> {
            if (field.isFocused()) {
                IntoSight.bring(this);
            }
        });
        field.focusedProperty().subscribe(() -> {
            if (!field.isFocused()) {
                left();
            }
        });
    }

    /** What is said while somebody types is below the field, where it may be out of sight. */
    private void keepInSight() {
        if (field.isFocused() && getScene() != null) {
            NextPulse.afterPulse(getScene(), () -> IntoSight.bring(this));
        }
    }

    /** Called when the field loses the focus. */
    void left() {
        onLeft.run();
    }

    void followText(StringProperty text) {
        field.textProperty().bindBidirectional(text);
    }

    void followError(ReadOnlyStringProperty sentence, Runnable whenLeft) {
        sentence.subscribe(error::say);
        onLeft = whenLeft;
    }

    /** Stands below the field, after what is wrong with it. */
    void add(Label hint) {
        getChildren().add(hint);
    }

    boolean hasError() {
        return error.isVisible() && isVisible();
    }

    TextField field() {
        return field;
    }

    /** Where something can stand over the field, at its end. */
    StackPane slot() {
        return slot;
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
        field.setAccessibleText(text);
    }

    public String getPrompt() {
        return field.getPromptText();
    }

    public void setPrompt(String text) {
        field.setPromptText(text);
    }
}
