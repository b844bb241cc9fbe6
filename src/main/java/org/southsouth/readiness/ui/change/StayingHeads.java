package org.southsouth.readiness.ui.change;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.ui.fx.Scrolled;

/** The heads of a long table stay at the top of what is seen while its rows scroll below them. Window thread. */
final class StayingHeads {
    private static final double BELOW = 8;

    private final Region heads;
    private final Region table;
    private @Nullable ScrollPane around;
    private Subscription following = Subscription.EMPTY;

    private StayingHeads(Region heads, Region table) {
        this.heads = heads;
        this.table = table;
    }

    /** The table stands below its heads; what scrolls around both has them only once it is laid out. */
    static StayingHeads over(Region heads, Region table) {
        StayingHeads staying = new StayingHeads(heads, table);
        heads.setViewOrder(-1);
        heads.layoutBoundsProperty().subscribe(staying::follow);
        return staying;
    }

    private void follow() {
        ScrollPane now =
                Scrolled.around(heads).stream().map(Scrolled::pane).findFirst().orElse(null);
        if (now != null && now != around) {
            around = now;
            following.unsubscribe();
            following = Subscription.combine(
                    now.vvalueProperty().subscribe(this::place),
                    now.viewportBoundsProperty().subscribe(this::place),
                    now.getContent().layoutBoundsProperty().subscribe(this::place));
        }
    }

    private void place() {
        if (around != null) {
            Scrolled page = new Scrolled(around);
            double own = page.place(heads).getMinY() - heads.getTranslateY();
            heads.setTranslateY(Math.max(0, Math.min(page.top() - own, table.getHeight())));
        }
    }

    /** A row that has the keys is not left below the heads. */
    void uncover(Node row) {
        if (around != null) {
            Scrolled page = new Scrolled(around);
            double free = page.place(row).getMinY() - heads.getHeight() - BELOW;
            if (free < page.top() && page.room() > 0) {
                page.to(free);
            }
        }
    }
}
