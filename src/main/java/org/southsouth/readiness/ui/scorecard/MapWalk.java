package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.southsouth.readiness.ui.fx.IntoSight;
import org.southsouth.readiness.ui.fx.PageKeys;

/**
 * One stop for Tab, and the arrow keys go on from there to the nearest neighbour on the screen. Up and down stay in the column: at
 * its end they go to what stands below it, or nowhere. A page that is turned takes the keys along.
 */
final class MapWalk {
    private static final double ASIDE = 4;

    private final List<Node> stops = new ArrayList<>();

    void start(List<? extends Node> nodes) {
        stops.clear();
        stops.addAll(nodes);
        for (Node node : stops) {
            node.setFocusTraversable(false);
            node.focusedProperty().subscribe(isFocused -> {
                if (isFocused) {
                    stops.forEach(other -> other.setFocusTraversable(other.equals(node)));
                }
            });
            node.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(node, event));
        }
        PageKeys.takeAlong(stops);
        if (!stops.isEmpty()) {
            stops.get(0).setFocusTraversable(true);
        }
    }

    /** Where the walk goes on, or begins. */
    void focus() {
        stops.stream().filter(Node::isFocusTraversable).findFirst().ifPresent(MapWalk::go);
    }

    /** The page scrolls to it; by itself it does so for Tab alone. */
    private static void go(Node node) {
        node.requestFocus();
        IntoSight.bring(node);
    }

    private void press(Node from, KeyEvent event) {
        KeyCode code = event.getCode();
        if (event.isShortcutDown() || event.isAltDown()) {
            // Alt and Left leads back.
            return;
        }
        if (code == KeyCode.HOME || code == KeyCode.END) {
            go(stops.get(code == KeyCode.HOME ? 0 : stops.size() - 1));
            event.consume();
        } else if (code.isArrowKey()) {
            nearest(from, code).ifPresent(MapWalk::go);
            event.consume();
        }
    }

    private Optional<Node> nearest(Node from, KeyCode code) {
        Bounds here = bounds(from);
        Node found = null;
        double least = Double.MAX_VALUE;
        for (Node node : stops) {
            double distance = node.equals(from) ? Double.NaN : distance(here, bounds(node), code);
            if (distance < least) {
                least = distance;
                found = node;
            }
        }
        return Optional.ofNullable(found);
    }

    private static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** NaN where it does not lie in that direction. */
    private static double distance(Bounds from, Bounds to, KeyCode code) {
        double right = to.getCenterX() - from.getCenterX();
        double down = to.getCenterY() - from.getCenterY();
        boolean isSameColumn = to.getMinX() < from.getMaxX() - 1 && to.getMaxX() > from.getMinX() + 1;
        return switch (code) {
            case RIGHT -> to.getMinX() >= from.getMaxX() - 1 ? right + ASIDE * Math.abs(down) : Double.NaN;
            case LEFT -> to.getMaxX() <= from.getMinX() + 1 ? -right + ASIDE * Math.abs(down) : Double.NaN;
            case DOWN ->
                isSameColumn && to.getMinY() >= from.getMaxY() - 1 ? down + ASIDE * Math.abs(right) : Double.NaN;
            case UP ->
                isSameColumn && to.getMaxY() <= from.getMinY() + 1 ? -down + ASIDE * Math.abs(right) : Double.NaN;
            default -> Double.NaN;
        };
    }
}
