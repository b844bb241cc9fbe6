package org.southsouth.readiness.ui.controls;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Changes how a node that is used again looks. */
public final class Styles {
    private Styles() {}

    /**
     * Leaves, of a group of style classes, only those chosen. In one step, since each change of the list has the node
     * styled anew, and not at all where nothing changes: cells that scroll are styled for every row. An empty one stands for none.
     */
    public static void choose(Node node, List<String> group, String... chosen) {
        ObservableList<String> now = node.getStyleClass();
        List<String> all = new ArrayList<>(now);
        all.removeAll(group);
        Arrays.stream(chosen).filter(style -> !style.isEmpty()).forEach(all::add);
        if (all.size() != now.size() || !now.containsAll(all)) {
            now.setAll(all);
        }
    }

    /** Gives a node one style class, or takes it away. */
    public static void set(Node node, String style, boolean isSet) {
        if (node.getStyleClass().contains(style) != isSet) {
            if (isSet) {
                node.getStyleClass().add(style);
            } else {
                node.getStyleClass().remove(style);
            }
        }
    }
}
