package org.southsouth.readiness.ui.compare;

import java.util.Optional;
import javafx.scene.control.Labeled;
import org.southsouth.readiness.ui.controls.Texts;

/**
 * The name of an entry where there may be too little room for it. Cut at its end it would lose the year, by which two entries
 * may differ: the code of the country with the year stands there instead, as over the columns of the map. In a list it does so
 * for every entry where one of them is too long, so that names and codes are not mixed in one view; a box has one name, and
 * nothing beside it.
 */
final class EntryName {
    private static final double AROUND = 2;

    private final Labeled shown;
    private Optional<Names> names = Optional.empty();
    private final boolean isAlone;
    private int entry;

    /** Keeps the text of this one fitting from now on, as those of the others beside it. */
    EntryName(Labeled shown) {
        this(shown, false);
    }

    private EntryName(Labeled shown, boolean isAlone) {
        this.shown = shown;
        this.isAlone = isAlone;
        shown.widthProperty().subscribe(() -> fit());
        shown.fontProperty().subscribe(() -> fit());
        shown.paddingProperty().subscribe(() -> fit());
    }

    /** The same of one that has its name whenever that fits, whatever the others have. */
    static EntryName alone(Labeled shown) {
        return new EntryName(shown, true);
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
            double needed = isAlone ? width(all.name(entry)) : all.widest(shown.getFont(), this::width);
            boolean isTooLong = shown.getWidth() > 0 && needed > room;
            shown.setText(isTooLong ? all.shorter(entry) : all.name(entry));
        });
    }

    private double width(String words) {
        return Texts.width(words, shown.getFont());
    }
}
