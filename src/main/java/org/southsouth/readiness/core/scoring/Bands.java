package org.southsouth.readiness.core.scoring;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;

/** Which band a figure falls in; method, section 5. */
public final class Bands {
    private Bands() {}

    /** Decided on the unrounded figure (0 to 100, not NaN) with the tolerance of {@link Tolerance}. */
    public static Band of(List<Band> bands, double score) {
        return bands.get(place(bands, score));
    }

    /** The bands from that of the low bound to that of the high one: more than one where the bounds cross a cut-off. */
    public static List<Band> between(List<Band> bands, double low, double high) {
        return bands.subList(place(bands, low), place(bands, high) + 1);
    }

    private static int place(List<Band> bands, double score) {
        int place = 0;
        for (int at = 1; at < bands.size(); at++) {
            if (Tolerance.reaches(score, bands.get(at).from())) {
                place = at;
            }
        }
        return place;
    }
}
