package org.southsouth.readiness.ui.controls;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Scrolls until something can be seen. Tab does that by itself; what moves the focus or opens something has to. */
public final class IntoSight {
    /** What is left between the edge and what is to be seen. */
    private static final double EDGE = 24;

    private IntoSight() {}

    /**
     * Whenever keys lead to the control, all of the part that it belongs to is shown: its label, and what is said of it. Not
     * when it is pressed, since nothing may move below the mouse.
     */
    public static void follow(Node part, Node control) {
        control.focusVisibleProperty().subscribe(isLedTo -> {
            if (isLedTo) {
                bring(part);
            }
        });
    }

    /** As far as needed; of what is higher than the page, the beginning. */
    public static void bring(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                pane.applyCss();
                pane.layout();
                bring(node, pane);
            }
        }
    }

    private static void bring(Node node, ScrollPane pane) {
        Bounds own = pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double shown = pane.getViewportBounds().getHeight();
        double room = pane.getContent().getLayoutBounds().getHeight() - shown;
        if (room <= 0) {
            return;
        }
        double top = pane.getVvalue() * room;
        if (own.getMinY() < top || own.getHeight() + 2 * EDGE > shown) {
            pane.setVvalue(Math.max(0, Math.min(1, (own.getMinY() - EDGE) / room)));
        } else if (own.getMaxY() > top + shown) {
            pane.setVvalue(Math.max(0, Math.min(1, (own.getMaxY() + EDGE - shown) / room)));
        }
    }
}
