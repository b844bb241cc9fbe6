package org.southsouth.readiness.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;

/** Walks what a window shows. On the window thread, or while nothing changes. */
public final class Nodes {
    private Nodes() {}

    /** Those that are shown and fulfil this, in the order in which they are drawn. */
    public static List<Node> shown(Parent in, Predicate<Node> which) {
        List<Node> found = new ArrayList<>();
        look(in, which, found);
        return found;
    }

    /** Those that can have the keyboard: by Tab, or by the arrows of what they belong to. */
    public static List<Node> usable(Scene scene) {
        return shown(scene.getRoot(), node -> node.isFocusTraversable() && !node.isDisabled() && isInSight(node));
    }

    private static void look(Node node, Predicate<Node> which, List<Node> found) {
        if (!node.isVisible()) {
            return;
        }
        if (which.test(node)) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(child, which, found));
        }
    }

    private static boolean isInSight(Node node) {
        Bounds bounds = node.getBoundsInLocal();
        return bounds.getWidth() > 0 && bounds.getHeight() > 0;
    }

    public static boolean isWithin(Node outer, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    public static boolean isWithin(Class<? extends Node> outer, Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (outer.isInstance(at)) {
                return true;
            }
        }
        return false;
    }

    /** What a node is called in a failure: its kind, its style classes and its words. */
    public static String name(Node node) {
        String words = node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
        String spoken = node.getAccessibleText() == null ? "" : node.getAccessibleText();
        return node.getClass().getSimpleName() + " " + node.getStyleClass() + " '" + words + "' '" + spoken + "'";
    }
}
