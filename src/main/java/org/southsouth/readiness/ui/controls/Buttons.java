package org.southsouth.readiness.ui.controls;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Buttons, whose words are never cut. */
public final class Buttons {
    private Buttons() {}

    public static Button of(String text, Runnable action, String... styles) {
        Button button = new Button(text);
        button.getStyleClass().addAll(styles);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    /** An icon alone: its tooltip says what it does, and a screen reader what it does it to. */
    public static Button icon(Feather icon, String tip, String spoken, Runnable action, String... styles) {
        Button button = of("", action, styles);
        button.setGraphic(Icons.of(icon));
        button.setAccessibleText(spoken);
        button.setTooltip(new Tooltip(tip));
        return button;
    }
}
