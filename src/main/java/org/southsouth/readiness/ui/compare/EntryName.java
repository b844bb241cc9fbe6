package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.ui.controls.Texts;

/**
 * The name of an entry where there may be too little room for it. Cut at its end it would lose the year, by which two entries
 * may differ: the code of the country with the year stands there instead, as over the columns of the map; and so for every
 * entry where one of them is too long, so that names and codes are not mixed in one view.
 */
final class EntryName {
    private static final double AROUND = 2;

    private final Labeled shown;
    private Optional<Names> names = Optional.empty();
    private int entry;

    /** Keeps the text of this one fitting from now on. */
    EntryName(Labeled shown) {
        this.shown = shown;
        shown.widthProperty().subscribe(() -> fit());
        shown.fontProperty().subscribe(() -> fit());
        shown.paddingProperty().subscribe(() -> fit());
    }

    /** Words that are none of the names. */
    void show(String words) {
        names = Optional.empty();
        shown.setText(words);
    }

    void show(Names all, int one) {
        names = Optional.of(all);
        entry = one;
        fit();
    }

    private void fit() {
        double room = shown.getWidth() - shown.snappedLeftInset() - shown.snappedRightInset() - AROUND;
        names.ifPresent(all -> {
            boolean isTooLong = shown.getWidth() > 0 && all.widest(shown.getFont(), this::width) > room;
            shown.setText(isTooLong ? all.shorter(entry) : all.name(entry));
        });
    }

    private double width(String words) {
        return Texts.width(words, shown.getFont());
    }
}
