package org.southsouth.readiness.ui.controls;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import org.southsouth.readiness.ui.fx.Visibility;

/** Below a field: how a day or a round in it is read, at every letter; not there while there is nothing to say. */
public final class ReadHint extends Label {
    /** The words are asked for anew whenever the text in the field is another; empty where nothing is to be said. */
    public ReadHint(TextInputControl field, Supplier<String> words) {
        getStyleClass().addAll("t-caption", "muted");
        setWrapText(true);
        setMinHeight(USE_PREF_SIZE);
        field.textProperty().subscribe(typed -> {
            setText(words.get());
            Visibility.show(this, !getText().isEmpty());
        });
    }
}
