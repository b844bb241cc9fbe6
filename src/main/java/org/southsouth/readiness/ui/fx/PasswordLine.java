package org.southsouth.readiness.ui.fx;

import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Where every password is typed: a field with a button that shows what stands in it, which is off until somebody presses
 * it and again once the field was emptied. What was typed leaves it once, as characters that whoever takes them clears.
 */
public final class PasswordLine extends HBox {
    private final PasswordField field = new PasswordField();
    private final ToggleButton show = new ToggleButton();

    public PasswordLine() {
        super(8);
        field.setMinWidth(0);
        setHgrow(field, Priority.ALWAYS);
        show.getStyleClass().add("show-password");
        show.setMinWidth(USE_PREF_SIZE);
        // A skin looks only once whether it is to hide the characters.
        show.selectedProperty().subscribe(() -> field.setSkin(new Skin()));
        field.setSkin(new Skin());
        getChildren().addAll(field, show);
    }

    public PasswordField field() {
        return field;
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

    /** Hidden again, too. */
    public void clear() {
        show.setSelected(false);
        field.setText("");
    }

    public String getName() {
        return field.getAccessibleText();
    }

    /** What is asked for, said to whoever hears the window. */
    public void setName(String name) {
        field.setAccessibleText(name);
        tell();
    }

    public String getShow() {
        return show.getText();
    }

    /** The word on the button. */
    public void setShow(String word) {
        show.setText(word);
        tell();
    }

    /** Several of these stand on one screen. */
    private void tell() {
        show.setAccessibleText(show.getText() + ": " + field.getAccessibleText());
    }

    /** Asks the button already while the super class makes its text. */
    private final class Skin extends TextFieldSkin {
        Skin() {
            super(field);
        }

        @Override
        protected String maskText(String text) {
            return show.isSelected() ? text : super.maskText(text);
        }
    }
}
