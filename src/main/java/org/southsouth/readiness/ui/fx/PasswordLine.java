package org.southsouth.readiness.ui.fx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/**
 * Where every password is typed: a field with a button that shows what stands in it, which is off until somebody presses
 * it and again once the field was emptied. Where several belong together, one button behind the last shows them all. What
 * was typed leaves it as characters that whoever takes them clears.
 */
public final class PasswordLine extends HBox {
    private final PasswordField field = new PasswordField();
    private final ToggleButton show = new ToggleButton();
    private final List<PasswordLine> earlier = new ArrayList<>();
    private String showing = "";
    private String hiding = "";

    public PasswordLine() {
        super(8);
        field.setMinWidth(0);
        setHgrow(field, Priority.ALWAYS);
        show.getStyleClass().add("show-password");
        show.setMinWidth(USE_PREF_SIZE);
        // A skin looks only once whether it is to hide the characters.
        show.selectedProperty().subscribe(() -> field.setSkin(new Skin()));
        show.selectedProperty().subscribe(this::tell);
        field.setSkin(new Skin());
        getChildren().addAll(field, show);
    }

    public PasswordField field() {
        return field;
    }

    /** The button of this one shows what stands in that one too: Tab leads from field to field, and only then to it. */
    public void showWith(PasswordLine line) {
        // Its place stays, so that the fields are as wide as each other.
        line.show.setVisible(false);
        line.show.selectedProperty().bindBidirectional(show.selectedProperty());
        earlier.add(line);
        tell();
    }

    /** What was typed; the field is empty then. */
    public char[] take() {
        char[] taken = typed();
        clear();
        return taken;
    }

    /** What was typed, which stays in the field. */
    public char[] typed() {
        CharSequence typed = field.getCharacters();
        char[] taken = new char[typed.length()];
        for (int i = 0; i < taken.length; i++) {
            taken[i] = typed.charAt(i);
        }
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
        return showing;
    }

    /** The word on the button. */
    public void setShow(String word) {
        showing = word;
        tell();
    }

    public String getHide() {
        return hiding;
    }

    /** The word on the button while it shows what was typed. */
    public void setHide(String word) {
        hiding = word;
        tell();
    }

    /** Several of these stand on one screen, so a screen reader hears of which field or fields it is. */
    private void tell() {
        show.setText(show.isSelected() ? hiding : showing);
        List<String> names = Stream.concat(earlier.stream().map(PasswordLine::getName), Stream.of(getName()))
                .toList();
        show.setAccessibleText(show.getText() + ": " + String.join(", ", names));
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
