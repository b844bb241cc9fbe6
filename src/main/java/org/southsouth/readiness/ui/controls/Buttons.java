package org.southsouth.readiness.ui.controls;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.southsouth.readiness.ui.fx.Tips;

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

    /** An icon before its words. */
    public static Button of(Feather icon, String text, Runnable action, String... styles) {
        Button button = of(text, action, styles);
        button.setGraphic(Icons.of(icon));
        return button;
    }

    /** An icon alone, where the same words say what it does to everybody. */
    public static Button icon(Feather icon, String words, Runnable action, String... styles) {
        return icon(icon, words, words, action, styles);
    }

    /** An icon that opens a menu below itself. */
    public static Button menu(Feather icon, String words, Supplier<ContextMenu> menu, String... styles) {
        Button button = icon(icon, words, () -> {}, styles);
        button.setOnAction(event -> MenuBelow.show(menu.get(), button));
        return button;
    }

    /** An icon alone: its tooltip says what it does, and a screen reader what it does it to. */
    public static Button icon(Feather icon, String tip, String spoken, Runnable action, String... styles) {
        Button button = of(icon, "", action, styles);
        button.setAccessibleText(spoken);
        Tips.show(button, tip);
        return button;
    }
}
