package org.southsouth.readiness.ui.compare;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.southsouth.readiness.ui.fx.Nesting;
import org.southsouth.readiness.ui.fx.NextPulse;
import org.southsouth.readiness.ui.fx.Scrolled;

/**
 * The page that a grid stands on with its whole height, where the page scrolls and not the grid: one bar instead of two. The
 * heads stay at the upper edge of what is seen.
 */
final class GridPage {
    private static final double EDGE = 8;

    private final Region grid;
    private final Scrolled page;
    private final Subscription following;

    GridPage(Region grid, ScrollPane pane, Runnable whenMoved) {
        this.grid = grid;
        this.page = new Scrolled(pane);
        following = Subscription.combine(
                pane.vvalueProperty().subscribe(whenMoved),
                pane.viewportBoundsProperty().subscribe(whenMoved),
                pane.getContent().layoutBoundsProperty().subscribe(whenMoved));
    }

    void leave() {
        following.unsubscribe();
    }

    /** How much of the grid is above what is seen, in pixels; not more than all but one row. */
    double above(GridLayout at) {
        double most = Math.max(0, grid.getHeight() - at.head() - at.row() - at.below());
        return at.clamp(page.top() - place(), most);
    }

    /** Where what is seen of the grid ends, from its upper edge. */
    double end(GridLayout at) {
        return at.clamp(page.top() + page.shown() - place(), grid.getHeight());
    }

    /** The height in which rows are seen once nothing but the grid stands on the page. */
    double viewHeight(GridLayout at) {
        return page.shown() - at.head() - at.below() - EDGE;
    }

    private double place() {
        return page.place(grid).getMinY();
    }

    /** Once Tab has led to it, and the page has been scrolled to where it all but fits. */
    static void whenLedTo(Node node, Runnable action) {
        node.focusWithinProperty().subscribe(isWithin -> {
            Scene scene = node.getScene();
            if (isWithin && scene != null) {
                NextPulse.afterPulse(scene, () -> {
                    Node owner = scene.getFocusOwner();
                    if (owner != null && owner.isFocusVisible() && Nesting.isIn(owner, node)) {
                        action.run();
                    }
                });
            }
        });
    }

    /** Scrolls back to where the first row stands below the heads: what is chosen in them is seen in all rows. */
    void begin() {
        if (page.top() > place()) {
            page.to(place() - EDGE);
        }
    }

    /** Scrolls to the last row: what is revealed from there stands at the top. */
    void toEnd() {
        page.to(place() + grid.getHeight());
    }

    /** Scrolls as little as it takes to see a row below the heads, and to no place where these cover half a row. */
    void reveal(GridLayout at, int from, int to) {
        double place = place();
        double top = place + from * at.row();
        double bottom = place + at.head() + (to + 1) * at.row() + at.below();
        double lowest = bottom + EDGE - page.shown();
        if (top < page.top()) {
            page.to(from == 0 ? top - EDGE : top);
        } else if (lowest > page.top()) {
            page.to(lowest > place ? Math.min(top, place + at.wholeRows(lowest - place)) : lowest);
        }
    }
}
