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

    /** Follows the condition as long as it is referred to from the node's own view model. */
    public static void follow(Node node, ObservableValue<Boolean> condition) {
        condition.subscribe(isShown -> show(node, isShown));
    }
}
