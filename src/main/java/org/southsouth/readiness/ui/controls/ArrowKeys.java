package org.southsouth.readiness.ui.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.southsouth.readiness.ui.fx.IntoSight;

/**
 * Several controls as one stop of Tab: arrows move the focus inside, and do not choose, since each choice is saved. Tab comes
 * back to the one that is chosen; where none or several are, to the one that had the focus last.
 */
public final class ArrowKeys {
    private final List<? extends Node> nodes;
    private final List<? extends Node> reached;
    private final boolean isChoosing;

    private ArrowKeys(List<? extends Node> nodes, List<? extends Node> reached, boolean isChoosing) {
        this.nodes = nodes;
        this.reached = reached;
        this.isChoosing = isChoosing;
    }

    /** In the order of the arrows; Home and End go to the first and the last. */
    public static void over(List<? extends Node> nodes) {
        List<Node> all = List.copyOf(nodes);
        listen(new ArrowKeys(all, all, false));
    }

    /**
     * One row of controls for the arrows, and two stops of Tab: whoever goes on from the first part with Tab comes to the second.
     * Toggles of one group cannot be two stops, so each part needs a group of its own.
     */
    public static void over(List<? extends Node> first, List<? extends Node> second) {
        List<Node> all = new ArrayList<>(first);
        all.addAll(second);
        listen(new ArrowKeys(List.copyOf(first), List.copyOf(all), false));
        listen(new ArrowKeys(List.copyOf(second), List.copyOf(all), false));
    }

    /** The same where a choice is seen at once and easily changed back, as a view or in a form: the arrows choose, as those of all radio buttons. */
    public static void choosing(List<? extends Node> nodes) {
        List<Node> all = List.copyOf(nodes);
        listen(new ArrowKeys(all, all, true));
    }

    private static void listen(ArrowKeys keys) {
        for (Node node : keys.nodes) {
            node.setFocusTraversable(false);
            node.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
            // A button takes the focus of a mouse only where Tab stops at it.
            node.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> node.requestFocus());
            node.focusedProperty().addListener((focus, before, isFocused) -> {
                if (isFocused) {
                    keys.stopAt(node);
                } else {
                    keys.stopAtChosen(node);
                }
            });
            if (node instanceof Toggle toggle) {
                toggle.selectedProperty().addListener((selected, before, isSelected) -> keys.chosen());
            }
        }
        if (!keys.nodes.isEmpty()) {
            keys.stopAtChosen(keys.nodes.get(0));
        }
    }

    private void stopAt(Node stop) {
        nodes.forEach(node -> node.setFocusTraversable(node == stop));
    }

    /** JavaFX lets Tab stop at no other toggle of a group: with another one as the stop, Tab would pass all of them. */
    private void stopAtChosen(Node otherwise) {
        List<? extends Node> chosen = nodes.stream()
                .filter(node -> node instanceof Toggle toggle && toggle.isSelected())
                .toList();
        stopAt(chosen.size() == 1 ? chosen.get(0) : otherwise);
    }

    /** While somebody moves among them the stop stays where they are. */
    private void chosen() {
        if (nodes.stream().noneMatch(Node::isFocused)) {
            nodes.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(this::stopAtChosen);
        }
    }

    private void pressed(KeyEvent event) {
        int step = step(event.getCode());
        // Where the arrows choose, they would choose what nobody looked at: there they are the page's.
        boolean isEnd = !isChoosing && (event.getCode() == KeyCode.HOME || event.getCode() == KeyCode.END);
        if ((step == 0 && !isEnd) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        List<? extends Node> open = reached.stream()
                .filter(node -> node.isVisible() && !node.isDisabled())
                .toList();
        int at = IntStream.range(0, open.size())
                .filter(i -> open.get(i).isFocused())
                .findFirst()
                .orElse(-step);
        int end = event.getCode() == KeyCode.HOME ? 0 : open.size() - 1;
        int to = isEnd ? end : at + step;
        if (to >= 0 && to < open.size()) {
            open.get(to).requestFocus();
            IntoSight.bring(open.get(to));
            if (isChoosing && open.get(to) instanceof ToggleButton toggle) {
                toggle.fire();
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
