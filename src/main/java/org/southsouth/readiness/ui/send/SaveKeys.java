package org.southsouth.readiness.ui.send;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that save elsewhere press the button of a form, from every field of it. */
final class SaveKeys {
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    private SaveKeys() {}

    static void press(Button button, Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.stream().anyMatch(key -> key.match(event))) {
                button.fire();
                event.consume();
            }
        });
    }
}
