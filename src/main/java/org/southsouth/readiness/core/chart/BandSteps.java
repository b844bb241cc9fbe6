package org.southsouth.readiness.core.chart;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.Bands;

/** The bands as four steps of one hue; a framework with another number of bands spreads over the same four. */
public final class BandSteps {
    private static final List<Tone> FILLS = List.of(Tone.SCORE_1, Tone.SCORE_2, Tone.SCORE_3, Tone.SCORE_4);
    private static final List<Tone> INKS = List.of(Tone.ON_SCORE_1, Tone.ON_SCORE_2, Tone.ON_SCORE_3, Tone.ON_SCORE_4);

    private final List<Band> bands;

    public BandSteps(List<Band> bands) {
        this.bands = List.copyOf(bands);
    }

    public List<Band> bands() {
        return bands;
    }

    /** The colour of the band at this place. */
    public Tone fill(int band) {
        return FILLS.get(step(band));
    }

    /** The colour of a text on it. */
    public Tone ink(int band) {
        return INKS.get(step(band));
    }

    /** The place of the band of a score or of points, which is that of the unrounded figure; not for NaN. */
    public int band(double figure) {
        return bands.indexOf(Bands.of(bands, figure));
    }

    /** Where the band at this place ends: where the next one begins, or 100. */
    public double end(int band) {
        return band + 1 < bands.size() ? bands.get(band + 1).from() : 100;
    }

    private int step(int band) {
        return Math.round((float) band * (FILLS.size() - 1) / Math.max(1, bands.size() - 1));
    }
}
