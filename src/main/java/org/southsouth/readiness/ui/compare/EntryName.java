package org.southsouth.readiness.ui.compare;

import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/**
 * The name of an entry where there may be too little room for it. Cut at its end it would lose the year, by which two entries
 * may differ: the code of the country with the year stands there instead, as over the columns of the map.
 */
final class EntryName {
    private static final double AROUND = 2;

    private final Labeled shown;
    private String name = "";
    private String shorter = "";

    /** Keeps the text of this one fitting from now on. */
    EntryName(Labeled shown) {
        this.shown = shown;
        shown.widthProperty().subscribe(() -> fit());
        shown.fontProperty().subscribe(() -> fit());
        shown.paddingProperty().subscribe(() -> fit());
    }

    void show(String whole, String code) {
        name = whole;
        shorter = code;
        fit();
    }

    private void fit() {
        Text measure = new Text(name);
        measure.setFont(shown.getFont());
        double room = shown.getWidth() - shown.snappedLeftInset() - shown.snappedRightInset();
        boolean isTooLong = shown.getWidth() > 0 && measure.getLayoutBounds().getWidth() > room - AROUND;
        shown.setText(isTooLong ? shorter : name);
    }
}
