package org.southsouth.readiness.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;

/**
 * Lets what would move a page wait until a pressed mouse button is up again. A field that says what is wrong with it when it
 * loses the focus would otherwise take away what is just being pressed, and the click would be lost. Window thread.
 */
public final class PressedMouse {
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean isDown;

    private PressedMouse(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> isDown = true);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            isDown = false;
            // After the click, which follows the release.
            Platform.runLater(this::goOn);
        });
    }

    /** Begins to look at the mouse over the page that this node comes to stand on. */
    public static void watch(Node node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                of(scene);
            }
        });
    }

    /** At once where no button is down. */
    public static void whenUp(Node node, Runnable change) {
        Scene scene = node.getScene();
        if (scene == null || !of(scene).isDown) {
            change.run();
        } else {
            of(scene).waiting.add(change);
        }
    }

    /** Whether a button is down over the page of this scene, which is watched. */
    public static boolean isDown(Scene scene) {
        return of(scene).isDown;
    }

    private static PressedMouse of(Scene scene) {
        return (PressedMouse)
                scene.getProperties().computeIfAbsent(PressedMouse.class, unused -> new PressedMouse(scene));
    }

    private void goOn() {
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(Runnable::run);
    }
}
