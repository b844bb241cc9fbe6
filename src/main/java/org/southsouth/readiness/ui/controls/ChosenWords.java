package org.southsouth.readiness.ui.controls;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Tooltip;

/** A closed list is often shorter than the words that were chosen in it: a tooltip has all of them. */
public final class ChosenWords {
    private ChosenWords() {}

    /** From now on; a list that has a converter has it before this. */
    public static <T> void tell(ComboBox<T> box) {
        Tooltip whole = Texts.tip("");
        box.valueProperty().subscribe(chosen -> {
            whole.setText(chosen == null ? "" : words(box, chosen));
            box.setTooltip(whole.getText().isEmpty() ? null : whole);
        });
    }

    private static <T> String words(ComboBox<T> box, T chosen) {
        return box.getConverter() == null
                ? chosen.toString()
                : box.getConverter().toString(chosen);
    }
}
