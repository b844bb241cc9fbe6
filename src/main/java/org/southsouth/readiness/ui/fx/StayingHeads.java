package org.southsouth.readiness.ui.fx;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The heads of a long table stay at the top of what is seen while its rows scroll below them. Window thread. */
public final class StayingHeads {
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
    public static StayingHeads over(Region heads, Region table) {
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

    /**
     * A row that has the keys is not left below the heads. {@code parts} are all that stands in it: seen whole where there is room
     * for it, else from its beginning.
     */
    public void uncover(List<? extends Node> parts) {
        if (around != null && !parts.isEmpty()) {
            Scrolled page = new Scrolled(around);
            List<Bounds> places = parts.stream().map(page::place).toList();
            double first = places.stream().mapToDouble(Bounds::getMinY).min().orElse(0);
            double last = places.stream().mapToDouble(Bounds::getMaxY).max().orElse(0);
            double most = first - heads.getHeight() - BELOW;
            double least = Math.min(most, last + BELOW - page.shown());
            if (page.room() > 0 && (page.top() > most || page.top() < least)) {
                page.to(page.top() > most ? most : least);
            }
        }
    }
}
