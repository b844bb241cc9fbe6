package org.southsouth.readiness.ui.fx;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * An arrow key on a button leads to whatever lies in that direction. It does not lead out of the screen: at the foot and in the top
 * bar the next key would do what nobody looks for there. Window thread.
 */
public final class ArrowsInside {
    private final Node place;
    private boolean isArrow;

    private ArrowsInside(Node place) {
        this.place = place;
    }

    /** {@code place} holds the screen, {@code window} all there is. */
    public static void keep(Node place, Node window) {
        new ArrowsInside(place).follow(window);
    }

    private void follow(Node window) {
        window.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            isArrow = event.getCode().isArrowKey();
            if (isArrow) {
                // What moves the focus later is something else.
                Platform.runLater(() -> isArrow = false);
            }
        });
        window.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((owners, before, owner) -> moved(before, owner));
    }

    private void moved(@Nullable Node before, @Nullable Node owner) {
        if (isArrow && before != null && owner != null && isInside(before) && !isInside(owner)) {
            // The toolkit is amid its own move.
            Platform.runLater(() -> bringBack(before, owner));
        }
    }

    private static void bringBack(Node before, Node owner) {
        Scene scene = owner.getScene();
        if (scene != null && scene.getFocusOwner() == owner && before.getScene() == scene) {
            before.requestFocus();
        }
    }

    private boolean isInside(Node node) {
        return Nesting.isIn(node, place);
    }
}
