package org.southsouth.readiness.ui.fx;

import javafx.event.EventTarget;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
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
        if (PageKeys.hasMenu(list.getScene())) {
            return;
        }
        switch (event.getCode()) {
            // The list turns its page in the same press: a page that moves by a few pixels alone looks as if nothing
            // happened.
            case DOWN, END, PAGE_DOWN -> moveDown(list, Double.MAX_VALUE);
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
        for (Scrolled page : Scrolled.around(list)) {
            Bounds own = page.place(list);
            double wanted = Math.min(own.getMinY(), own.getMaxY() - page.shown()) - page.top();
            if (page.room() > LEAST && wanted > LEAST) {
                page.to(page.top() + Math.min(wanted, most));
                hasMoved = true;
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
        for (Scrolled page : Scrolled.around(list)) {
            if (page.room() > LEAST) {
                double above = page.place(list).getMinY() - page.shown() / 2;
                page.to(Math.min(page.top(), Math.max(0, above)));
            }
        }
    }
}
