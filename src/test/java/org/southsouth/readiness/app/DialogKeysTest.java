package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.testing.Nodes;
import org.southsouth.readiness.testing.ScreenDriver;
import org.southsouth.readiness.ui.fx.Route;
import org.southsouth.readiness.ui.fx.Scrim;
import org.southsouth.readiness.ui.shell.ScreenPlace;

/** While a dialog is open, no key reaches what is behind it. */
class DialogKeysTest {
    private static final List<KeyCode> FUNCTION_KEYS =
            List.of(KeyCode.F1, KeyCode.F2, KeyCode.F5, KeyCode.F6, KeyCode.F11, KeyCode.DELETE, KeyCode.BACK_SPACE);
    private static final List<KeyCode> WITH_CONTROL =
            List.of(KeyCode.ENTER, KeyCode.F, KeyCode.N, KeyCode.S, KeyCode.P, KeyCode.L, KeyCode.HOME, KeyCode.END);

    @TempDir
    private Path folder;

    @Test
    void no_shortcut_acts_behind_an_open_dialog_on_any_screen() throws Exception {
        EveryScreen screens = new EveryScreen(folder);
        try (EveryScreen.Opened opened = new EveryScreen.Opened(screens.data(), Settings.DEFAULT, 1440, 900)) {
            for (Map.Entry<String, Route> screen : screens.routes().entrySet()) {
                opened.go(screen.getValue());
                for (boolean isFocused : List.of(true, false)) {
                    stays(screen.getKey(), opened, isFocused);
                }
            }
        }
    }

    private static void stays(String name, EveryScreen.Opened opened, boolean isFocused) throws Exception {
        Scene scene = opened.scene();
        Scrim scrim = (Scrim) scene.lookup(".scrim");
        Node screen = screen(scene);
        Route here = opened.wiring().navigator().here();
        TextField field = new TextField();
        ScreenDriver.onWindow(() -> {
            // As a dialog of which nothing can have the focus while it is worked on.
            field.setDisable(!isFocused);
            scrim.show(new StackPane(field), field);
        });
        assertThat(scene.getAccelerators().keySet()).as(name).hasSizeGreaterThanOrEqualTo(11);
        ScreenDriver.onWindow(() -> pressEverything(scene));
        EveryScreen.settle(opened.wiring());
        assertThat(opened.wiring().navigator().here()).as(name).isEqualTo(here);
        assertThat(screen(scene)).as(name).isSameAs(screen);
        assertThat(scene.lookup(".search-layer")).as(name).matches(box -> box == null || !box.isVisible());
        assertThat(scrim.isVisible()).as(name).isTrue();
        ScreenDriver.onWindow(scrim::close);
    }

    private static Node screen(Scene scene) {
        ScreenPlace place = (ScreenPlace)
                Nodes.shown(scene.getRoot(), ScreenPlace.class::isInstance).get(0);
        return ((StackPane) place.getChildren().get(0)).getChildren().get(0);
    }

    private static void pressEverything(Scene scene) {
        for (KeyCombination keys : List.copyOf(scene.getAccelerators().keySet())) {
            KeyCodeCombination combination = (KeyCodeCombination) keys;
            // Escape is the dialog's own.
            if (combination.getCode() != KeyCode.ESCAPE) {
                press(
                        scene,
                        combination.getCode(),
                        combination.getShift() == KeyCombination.ModifierValue.DOWN,
                        combination.getShortcut() == KeyCombination.ModifierValue.DOWN);
            }
        }
        WITH_CONTROL.forEach(code -> press(scene, code, false, true));
        FUNCTION_KEYS.forEach(code -> press(scene, code, false, false));
    }

    private static void press(Scene scene, KeyCode code, boolean isShift, boolean isControl) {
        KeyEvent event = new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, isShift, isControl, false, false);
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            Event.fireEvent(scene, event);
        } else {
            Event.fireEvent(owner, event);
        }
    }
}
