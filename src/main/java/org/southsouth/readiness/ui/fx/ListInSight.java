package org.southsouth.readiness.ui.fx;

import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;

/**
 * A list on a page that scrolls: whoever goes on in it sees all of its rows that fit. With large text what stands above it
 * scrolls away first, by Page Down, the arrows or the wheel, and comes back from its first row on.
 */
public final class ListInSight {
    private static final double LEAST = 1;

    private ListInSight() {}

    public static void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, ListInSight::pressed);
        scene.addEventFilter(ScrollEvent.SCROLL, event -> {
            Node list = listAround(event.getTarget());
            if (list != null && event.getDeltaY() < 0 && moveDown(list, -event.getDeltaY())) {
                event.consume();
            }
        });
    }

    private static void pressed(KeyEvent event) {
        if (!isList(event.getTarget()) || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Node list = (Node) event.getTarget();
        switch (event.getCode()) {
            case PAGE_DOWN -> {
                if (moveDown(list, Double.MAX_VALUE)) {
                    event.consume();
                }
            }
            case DOWN, END -> moveDown(list, Double.MAX_VALUE);
            case UP, HOME, PAGE_UP -> moveUp(list);
            default -> {}
        }
    }

    private static boolean isList(EventTarget target) {
        return target instanceof ListView || target instanceof TableView;
    }

    private static @Nullable Node listAround(EventTarget target) {
        Node at = target instanceof Node node ? node : null;
        while (at != null && !isList(at)) {
            at = at.getParent();
        }
        return at;
    }

    /** Until its end is seen, or of a list that is higher than the page its beginning; false where that is so already. */
    private static boolean moveDown(Node list, double most) {
        boolean hasMoved = false;
        for (Node at = list.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null) {
                Bounds own = own(list, pane);
                double shown = pane.getViewportBounds().getHeight();
                double wanted = Math.min(own.getMinY(), own.getMaxY() - shown) - top(pane);
                if (room(pane) > LEAST && wanted > LEAST) {
                    scrollTo(pane, top(pane) + Math.min(wanted, most));
                    hasMoved = true;
                }
            }
        }
        return hasMoved;
    }

    /** From its first row on what stands above it is seen again. */
    private static void moveUp(Node list) {
        int row = list instanceof ListView<?> rows
                ? rows.getFocusModel().getFocusedIndex()
                : ((TableView<?>) list).getFocusModel().getFocusedIndex();
        if (row > 0) {
            return;
        }
        for (Node at = list.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane pane && pane.getContent() != null && room(pane) > LEAST) {
                double above =
                        own(list, pane).getMinY() - pane.getViewportBounds().getHeight() / 2;
                scrollTo(pane, Math.min(top(pane), Math.max(0, above)));
            }
        }
    }

    private static Bounds own(Node list, ScrollPane pane) {
        return pane.getContent().sceneToLocal(list.localToScene(list.getLayoutBounds()));
    }

    private static double room(ScrollPane pane) {
        return pane.getContent().getLayoutBounds().getHeight()
                - pane.getViewportBounds().getHeight();
    }

    private static double top(ScrollPane pane) {
        return pane.getVvalue() * Math.max(0, room(pane));
    }

    private static void scrollTo(ScrollPane pane, double top) {
        pane.setVvalue(Math.max(0, Math.min(1, top / room(pane))));
    }
}
