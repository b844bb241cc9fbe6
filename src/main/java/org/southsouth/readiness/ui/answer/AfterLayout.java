package org.southsouth.readiness.ui.answer;

import javafx.scene.Node;

/** Lets something look at sizes once they are known and before they are drawn, for as long as a node is in a scene. */
final class AfterLayout {
    private AfterLayout() {}

    static void of(Node node, Runnable action) {
        node.sceneProperty().subscribe((before, after) -> {
            if (before != null) {
                before.removePostLayoutPulseListener(action);
            }
            if (after != null) {
                after.addPostLayoutPulseListener(action);
            }
        });
        if (node.getScene() != null) {
            node.getScene().addPostLayoutPulseListener(action);
        }
    }
}
