package org.southsouth.readiness.ui.controls;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * A password with its label above, a word when the capitals lock is on, and below it the sentence that says what is
 * wrong. What was typed leaves it once, as characters that whoever takes them clears.
 */
public final class PasswordBox extends VBox {
    private final Label label = new Label();
    private final PasswordField field = new PasswordField();
    private final Label capitals = new Label();
    private final FieldError error = new FieldError(field);
    private final ReadOnlyIntegerWrapper length = new ReadOnlyIntegerWrapper();

    public PasswordBox() {
        super(4);
        label.getStyleClass().addAll("t-caption", "muted");
        label.setLabelFor(field);
        capitals.getStyleClass().addAll("t-body", "warn-text");
        capitals.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, "i-warn"));
        capitals.setWrapText(true);
        capitals.setMinHeight(Region.USE_PREF_SIZE);
        capitals.setGraphicTextGap(8);
        error.setGraphicTextGap(8);
        Visibility.show(capitals, false);
        getChildren().addAll(label, field, capitals, error);
        setMinWidth(0);
        field.textProperty().subscribe(() -> length.set(field.getLength()));
        field.addEventFilter(KeyEvent.KEY_RELEASED, event -> lookForCapitals());
        field.focusedProperty().subscribe(this::lookForCapitals);
    }

    private void lookForCapitals() {
        boolean isLocked =
                field.isFocused() && Platform.isKeyLocked(KeyCode.CAPS).orElse(false);
        Visibility.show(capitals, isLocked);
    }

    /** What was typed; the field is empty then. */
    public char[] take() {
        CharSequence typed = field.getCharacters();
        char[] taken = new char[typed.length()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = typed.charAt(i);
        }
        clear();
        return taken;
    }

    /** Whether the same was typed twice. */
    public boolean holdsTheSameAs(PasswordBox other) {
        return CharSequence.compare(field.getCharacters(), other.field.getCharacters()) == 0;
    }

    public void clear() {
        field.setText("");
    }

    /** How many characters are in it. */
    public ReadOnlyIntegerProperty lengthProperty() {
        return length.getReadOnlyProperty();
    }

    /** Empty where nothing is wrong. */
    public void showError(String sentence) {
        error.say(sentence);
    }

    public PasswordField field() {
        return field;
    }

    public String getLabel() {
        return label.getText();
    }

    public void setLabel(String text) {
        label.setText(text);
        field.setAccessibleText(text);
    }

    public String getCapitals() {
        return capitals.getText();
    }

    /** What is said while the capitals lock is on. */
    public void setCapitals(String text) {
        capitals.setText(text);
    }
}
