package org.southsouth.readiness.ui.fx;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Makes typing again that was taken back, by the same keys on every system, of which the toolkit's fields know one each.
 * What a field or a screen takes for itself does not come here.
 */
public final class RedoKeys {
    private static final List<KeyCombination> KEYS = List.of(
            new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

    private RedoKeys() {}

    public static void listen(Scene scene) {
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean isRedo = KEYS.stream().anyMatch(key -> key.match(event));
            if (isRedo && event.getTarget() instanceof TextInputControl field && canRedo(field)) {
                field.redo();
                event.consume();
            }
        });
    }

    private static boolean canRedo(TextInputControl field) {
        return field.isEditable() && field.isRedoable();
    }
}
