package org.southsouth.readiness.ui.fx;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** What is not shown takes no place either. */
public final class Visibility {
    private Visibility() {}

    public static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /** Shows the node while the condition holds. */
    public static void follow(Node node, ObservableValue<Boolean> condition) {
        // A binding is held by nobody but those who ask for it, and would be gone with the next collection.
        node.getProperties().put(Visibility.class, condition);
        condition.subscribe(isShown -> show(node, isShown));
    }
}
