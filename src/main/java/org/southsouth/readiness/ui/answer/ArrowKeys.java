package org.southsouth.readiness.ui.answer;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Several controls as one stop of Tab: arrows move the focus inside, and do not choose, since each choice is saved. The
 * one that had the focus last is where Tab comes back to.
 */
final class ArrowKeys {
    private final List<? extends Node> nodes;

    private ArrowKeys(List<? extends Node> nodes) {
        this.nodes = nodes;
    }

    static ArrowKeys over(List<? extends Node> nodes) {
        ArrowKeys keys = new ArrowKeys(List.copyOf(nodes));
        for (Node node : keys.nodes) {
            node.setFocusTraversable(false);
            node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
            node.focusedProperty().subscribe(isFocused -> {
                if (isFocused) {
                    keys.stopAt(node);
                }
            });
        }
        if (!keys.nodes.isEmpty()) {
            keys.stopAt(keys.nodes.get(0));
        }
        return keys;
    }

    /** Where Tab stops. */
    void stopAt(Node stop) {
        nodes.forEach(node -> node.setFocusTraversable(node == stop));
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        if (step == 0 || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        for (int i = 0; i < nodes.size(); i++) {
            int next = i + step;
            if (nodes.get(i).isFocused() && next >= 0 && next < nodes.size()) {
                nodes.get(next).requestFocus();
                break;
            }
        }
        event.consume();
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            default -> 0;
        };
    }
}
