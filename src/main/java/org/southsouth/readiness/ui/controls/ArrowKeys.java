package org.southsouth.readiness.ui.controls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Several controls as one stop of Tab: arrows move the focus inside, and do not choose, since each choice is saved. The
 * one that had the focus last is where Tab comes back to.
 */
public final class ArrowKeys {
    private final List<? extends Node> nodes;

    private ArrowKeys(List<? extends Node> nodes) {
        this.nodes = nodes;
    }

    /** In the order of the arrows; Home and End go to the first and the last. */
    public static ArrowKeys over(List<? extends Node> nodes) {
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
    public void stopAt(Node stop) {
        nodes.forEach(node -> node.setFocusTraversable(node == stop));
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        boolean isEnd = event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END;
        if ((step == 0 && !isEnd) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (isEnd) {
            go(event.getCode() == KeyCode.HOME ? 0 : nodes.size() - 1);
        } else {
            for (int i = 0; i < nodes.size(); i++) {
                if (nodes.get(i).isFocused()) {
                    go(i + step);
                    break;
                }
            }
        }
        event.consume();
    }

    private void go(int at) {
        if (at >= 0 && at < nodes.size()) {
            nodes.get(at).requestFocus();
            IntoSight.bring(nodes.get(at));
        }
    }

    private static int step(KeyCode code) {
        return switch (code) {
            case UP, LEFT -> -1;
            case DOWN, RIGHT -> 1;
            default -> 0;
        };
    }
}
