package org.southsouth.readiness.ui.send;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.ui.fx.Nesting;

/** The keys that save elsewhere press the button of a form, from every field of it; where something is wrong they lead to it. */
final class SaveKeys {
    private static final List<KeyCombination> SAVE = List.of(
            new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN),
            new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN));

    private SaveKeys() {}

    static void press(Button button, Node page) {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (SAVE.stream().anyMatch(key -> key.match(event))) {
                if (button.isDisabled()) {
                    leadToWrong(page);
                } else {
                    button.fire();
                }
                event.consume();
            }
        });
    }

    /** A field says what is wrong with it once it was left, so the one that has the keys is left first. */
    private static void leadToWrong(Node page) {
        Node focused = page.getScene().getFocusOwner();
        if (focused == null || focused.getParent() == null) {
            return;
        }
        focused.getParent().requestFocus();
        page.lookupAll(".is-error").stream()
                .filter(Nesting::isShown)
                .findFirst()
                .orElse(focused)
                .requestFocus();
    }
}
