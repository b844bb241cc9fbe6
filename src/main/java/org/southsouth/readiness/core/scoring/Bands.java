package org.southsouth.readiness.core.scoring;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;

/** Which band a figure falls in; method, section 5. */
public final class Bands {
    private Bands() {}

    /** Decided on the unrounded figure (0 to 100, not NaN) with the tolerance of {@link Tolerance}. */
    public static Band of(List<Band> bands, double score) {
        Band found = bands.get(0);
        for (Band band : bands) {
            if (Tolerance.reaches(score, band.from())) {
                found = band;
            }
        }
        return found;
    }

    /** The bands from that of the low bound to that of the high one: more than one where the bounds cross a cut-off. */
    public static List<Band> between(List<Band> bands, double low, double high) {
        return bands.subList(bands.indexOf(of(bands, low)), bands.indexOf(of(bands, high)) + 1);
    }
}
