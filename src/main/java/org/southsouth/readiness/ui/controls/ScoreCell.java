package org.southsouth.readiness.ui.controls;

import java.util.List;
import javafx.scene.control.Label;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.words.Formats;

/** A score or points as a filled cell: the colour is the band, the number is the figure. Dashed with an en dash for none. */
public final class ScoreCell extends Label {
    /** Every style that {@link #styleOf} gives. */
    public static final List<String> STYLES = List.of("s1", "s2", "s3", "s4", "sx");

    private static final int STEPS = 4;

    public ScoreCell() {
        getStyleClass().addAll("heat", "score-cell");
    }

    /** The figure is 0 to 100, or NaN; the text is what stands in the cell. */
    public ScoreCell show(double score, String text, List<Band> bands) {
        Styles.choose(this, STYLES, styleOf(score, bands));
        setText(Double.isNaN(score) ? Formats.NONE : text);
        return this;
    }

    /** {@code s1} (lowest band) to {@code s4}, or {@code sx} for none; more or fewer than four bands are spread over the four. */
    public static String styleOf(double score, List<Band> bands) {
        if (Double.isNaN(score)) {
            return "sx";
        }
        int band = bands.indexOf(Bands.of(bands, score));
        int step = bands.size() == 1 ? 0 : Math.round((float) band * (STEPS - 1) / (bands.size() - 1));
        return "s" + (step + 1);
    }
}
