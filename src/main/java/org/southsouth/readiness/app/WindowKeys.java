package org.southsouth.readiness.app;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.ui.fx.ListInSight;
import org.southsouth.readiness.ui.fx.PageKeys;
import org.southsouth.readiness.ui.fx.RedoKeys;

/** The keys that mean the same on every screen. While a dialog is open its scrim keeps them from all of this. */
final class WindowKeys {
    private static final List<KeyCode> DIGITS = List.of(
            KeyCode.DIGIT0,
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7);

    private WindowKeys() {}

    static void add(Scene scene, MainNavigator navigator) {
        ListInSight.listen(scene);
        PageKeys.listen(scene);
        RedoKeys.listen(scene);
        for (int tab = 0; tab < DIGITS.size(); tab++) {
            int number = tab;
            scene.getAccelerators().put(control(DIGITS.get(tab)), () -> navigator.goToTab(number));
        }
        scene.getAccelerators().put(control(KeyCode.COMMA), navigator::goToSettings);
        scene.getAccelerators().put(new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN), navigator::goBack);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> leaveForWaiting(event, navigator));
        scene.getAccelerators().put(control(KeyCode.K), navigator::searchQuestions);
        scene.getAccelerators().put(control(KeyCode.F), navigator::search);
        scene.getAccelerators().put(control(KeyCode.Z), navigator::undo);
        scene.getAccelerators().put(control(KeyCode.Y), navigator::redo);
        scene.getAccelerators()
                .put(
                        new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                        navigator::redo);
    }

    /** Esc does what the screen or a dialog does with it first. */
    private static void leaveForWaiting(KeyEvent event, MainNavigator navigator) {
        if (event.getCode() == KeyCode.ESCAPE && navigator.goToWaiting()) {
            event.consume();
        }
    }

    private static KeyCombination control(KeyCode key) {
        return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
    }
}
