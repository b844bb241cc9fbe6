package org.southsouth.readiness.ui.fx;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/** Scrolls until something can be seen. Tab does that by itself; what moves the focus or opens something has to. */
public final class IntoSight {
    /** What is left between the edge and what is to be seen, where there is room for it. */
    private static final double EDGE = 24;

    private IntoSight() {}

    /**
     * Whenever keys lead to the control, all of the part that it belongs to is shown: its label, and what is said of it. Not
     * when it is pressed, since nothing may move below the mouse.
     */
    public static void follow(Node part, Node control) {
        control.focusVisibleProperty().subscribe(isLedTo -> {
            if (isLedTo) {
                bring(part);
            }
        });
    }

    /** As far as needed; of what is higher than the page, the beginning. */
    public static void bring(Node node) {
        for (Scrolled page : Scrolled.around(node)) {
            page.pane().applyCss();
            page.pane().layout();
            bring(node, page);
        }
    }

    /** High enough for what follows to be read with it; where that is so already, nothing moves. */
    public static void bringToRead(Node node) {
        Scrolled.around(node).stream()
                .findFirst()
                .filter(page -> page.room() > 0)
                .ifPresent(page -> {
                    page.pane().applyCss();
                    page.pane().layout();
                    double above = page.place(node).getMinY() - page.top();
                    if (above < EDGE || above > page.shown() / 2) {
                        page.to(page.place(node).getMinY() - page.shown() / 3);
                    }
                });
    }

    /** As {@link #bring}, and as near to the beginning of what scrolls around it, or to its end, as the whole node stays seen. */
    public static void bringWithEnd(Node node, boolean isFirst) {
        bring(node);
        Scrolled.around(node).stream()
                .findFirst()
                .filter(page -> page.room() > 0)
                .ifPresent(page -> {
                    Bounds own = page.place(node);
                    double most = page.room();
                    page.to(
                            isFirst
                                    ? Math.min(page.top(), own.getMaxY() + EDGE - page.shown())
                                    : Math.max(page.top(), Math.min(most, own.getMinY() - EDGE)));
                });
    }

    private static void bring(Node node, Scrolled page) {
        Bounds own = page.place(node);
        if (page.room() <= 0) {
            return;
        }
        if (own.getHeight() > page.shown()) {
            page.to(own.getMinY() - EDGE);
            return;
        }
        double edge = Math.min(EDGE, (page.shown() - own.getHeight()) / 2);
        if (own.getMinY() < page.top()) {
            page.to(own.getMinY() - edge);
        } else if (own.getMaxY() > page.top() + page.shown()) {
            page.to(own.getMaxY() + edge - page.shown());
        }
    }
}
