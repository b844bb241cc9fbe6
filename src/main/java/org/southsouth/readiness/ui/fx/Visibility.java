package org.southsouth.readiness.ui.fx;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.util.Subscription;

/** What is not shown takes no place either. */
public final class Visibility {
    private Visibility() {}

    public static void show(Node node, boolean isShown) {
        node.setVisible(isShown);
        node.setManaged(isShown);
    }

    /**
     * Takes out what is in this part, which is hidden, and puts it in when the part is shown first. JavaFX gives its styles and skins
     * to what is hidden too: on the first screen that was a quarter of all nodes.
     */
    public static void emptyUntilShown(Pane part) {
        emptyUntilShown(part, part);
    }

    /** The same, of a part within another one, {@code shown}, which is hidden. */
    public static void emptyUntilShown(Pane part, Node shown) {
        List<Node> within = List.copyOf(part.getChildren());
        part.getChildren().clear();
        Subscription[] following = new Subscription[1];
        following[0] = shown.visibleProperty().subscribe((was, isShown) -> {
            if (isShown) {
                part.getChildren().addAll(within);
                following[0].unsubscribe();
            }
        });
    }

    /** Shows the node while the condition holds. */
    public static void follow(Node node, ObservableValue<Boolean> condition) {
        // A binding is held by nobody but those who ask for it, and would be gone with the next collection.
        node.getProperties().put(Visibility.class, condition);
        condition.subscribe(isShown -> show(node, isShown));
    }
}
