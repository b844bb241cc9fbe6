package org.southsouth.readiness.ui.workshop;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** A projector shows nothing but the window, as long as the workshop lasts; a window that was whole before stays so. */
final class WholeScreen {
    private @Nullable Stage stage;

    /** Once the node stands in a window. */
    void follow(Node node) {
        node.sceneProperty().subscribe(scene -> {
            if (scene != null && scene.getWindow() instanceof Stage window && !window.isFullScreen()) {
                stage = window;
                window.setFullScreenExitHint("");
                // Esc leaves the workshop, and not only the full screen.
                window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
                window.setFullScreen(true);
            }
        });
    }

    void leave() {
        if (stage != null) {
            stage.setFullScreen(false);
        }
    }
}
