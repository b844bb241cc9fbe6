package org.southsouth.readiness.ui.fx;

import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Which nodes stand in which. Window thread. */
public final class Nesting {
    private Nesting() {}

    /** Whether a node is that part or stands in it, at any depth; no node stands in anything. */
    public static boolean isIn(@Nullable Node node, Node part) {
        Node at = node;
        while (at != null && !at.equals(part)) {
            at = at.getParent();
        }
        return at != null;
    }

    /** Whether neither it nor anything it stands in is hidden. */
    public static boolean isShown(Node node) {
        Node at = node;
        while (at != null && at.isVisible()) {
            at = at.getParent();
        }
        return at == null;
    }
}
