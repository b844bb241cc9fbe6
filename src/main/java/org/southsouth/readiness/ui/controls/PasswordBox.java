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
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PasswordLine;
import org.southsouth.readiness.ui.fx.Visibility;

/**
 * A password with its label above, a word when the capitals lock is on, and below it the sentence that says what is
 * wrong. What was typed leaves it as characters that whoever takes them clears.
 */
public final class PasswordBox extends VBox {
    private final Label label = new Label();
    private final PasswordLine line = new PasswordLine();
    private final PasswordField field = line.field();
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
        getChildren().addAll(label, line, capitals, error);
        setMinWidth(0);
        IntoSight.follow(this, field);
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
        return line.take();
    }

    /** What was typed, which stays in the field. */
    public char[] typed() {
        return line.typed();
    }

    /** One button, behind this one, shows both. */
    public void showWith(PasswordBox earlier) {
        line.showWith(earlier.line);
    }

    /** Whether the same was typed twice. */
    public boolean holdsTheSameAs(PasswordBox other) {
        return CharSequence.compare(field.getCharacters(), other.field.getCharacters()) == 0;
    }

    public void clear() {
        line.clear();
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
        line.setName(text);
    }

    public String getShow() {
        return line.getShow();
    }

    /** The word on the button that shows what was typed. */
    public void setShow(String word) {
        line.setShow(word);
    }

    public String getHide() {
        return line.getHide();
    }

    /** The word on that button while it shows it. */
    public void setHide(String word) {
        line.setHide(word);
    }

    public String getCapitals() {
        return capitals.getText();
    }

    /** What is said while the capitals lock is on. */
    public void setCapitals(String text) {
        capitals.setText(text);
    }
}
