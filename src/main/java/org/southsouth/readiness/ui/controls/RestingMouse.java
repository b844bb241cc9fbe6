package org.southsouth.readiness.ui.controls;

import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.robot.Robot;

/**
 * A pointer that lies where a menu opens has chosen nothing there: until somebody moves it, the keys stay at the item
 * where they are, and Enter takes that one. Window thread.
 */
final class RestingMouse implements EventHandler<MouseEvent> {
    private Point2D rest = Point2D.ZERO;
    private boolean isResting;

    private RestingMouse() {}

    /** To be called each time when a menu with this content is opened. */
    static void leaveAlone(Node content) {
        RestingMouse mouse = (RestingMouse) content.getProperties().computeIfAbsent(RestingMouse.class, key -> {
            RestingMouse made = new RestingMouse();
            content.addEventFilter(MouseEvent.ANY, made);
            return made;
        });
        mouse.rest = new Robot().getMousePosition();
        mouse.isResting = true;
    }

    @Override
    public void handle(MouseEvent event) {
        if (!isResting) {
            return;
        }
        boolean isButton = event.getEventType() == MouseEvent.MOUSE_PRESSED
                || event.getEventType() == MouseEvent.MOUSE_RELEASED
                || event.getEventType() == MouseEvent.MOUSE_CLICKED;
        if (isButton || event.getScreenX() != rest.getX() || event.getScreenY() != rest.getY()) {
            isResting = false;
            mark(event.getTarget());
        } else {
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
