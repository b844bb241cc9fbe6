package org.southsouth.readiness.ui.controls;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * A pointer that lies where a menu opens has chosen nothing there: until somebody moves it, the keys stay at the item
 * where they are, and Enter takes that one. Window thread.
 */
final class RestingMouse implements EventHandler<MouseEvent> {
    private @Nullable Point2D rest;
    private boolean isResting;

    private RestingMouse() {}

    /** To be called each time when a menu with this content is opened. */
    static void leaveAlone(Node content) {
        RestingMouse mouse = (RestingMouse) content.getProperties().computeIfAbsent(RestingMouse.class, key -> {
            RestingMouse made = new RestingMouse();
            content.addEventFilter(MouseEvent.ANY, made);
            return made;
        });
        mouse.rest = null;
        mouse.isResting = true;
    }

    @Override
    public void handle(MouseEvent event) {
        if (!isResting) {
            return;
        }
        Point2D at = new Point2D(event.getScreenX(), event.getScreenY());
        boolean isButton = event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
        if (isButton || (rest != null && !at.equals(rest))) {
            isResting = false;
            mark(event.getTarget());
        } else {
            // The first that is heard of it says where it lies.
            rest = at;
            event.consume();
        }
    }

    /** It came in before it moved, which the menu was not told. */
    private static void mark(Object target) {
        for (Node at = target instanceof Node node ? node : null; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains("menu-item")) {
                at.requestFocus();
                return;
            }
        }
    }
}
