package org.southsouth.readiness.ui.fx;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** How far something with content has scrolled down, in pixels of its content. Window thread. */
public record Scrolled(ScrollPane pane) {
    /** What scrolls around the node, the nearest first; without what has no content. */
    public static List<Scrolled> around(Node node) {
        List<Scrolled> found = new ArrayList<>();
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                found.add(new Scrolled(pane));
            }
        }
        return found;
    }

    /** The height that is seen at once. */
    public double shown() {
        return pane.getViewportBounds().getHeight();
    }

    /** How much there is beyond that; less than nothing where the content is lower. */
    public double room() {
        Node content = pane.getContent();
        return content == null ? 0 : content.getLayoutBounds().getHeight() - shown();
    }

    /** The first pixel that is seen. */
    public double top() {
        return pane.getVvalue() * Math.max(0, room());
    }

    /** As near as it goes; only where there is room. */
    public void to(double top) {
        pane.setVvalue(Math.max(0, Math.min(1, top / room())));
    }

    /** Where a node within it stands in the content. */
    public Bounds place(Node node) {
        return pane.getContent().sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }
}
