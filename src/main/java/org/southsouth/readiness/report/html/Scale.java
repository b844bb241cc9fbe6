package org.southsouth.readiness.report.html;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.Bands;

/** The bands as four steps of one hue; a framework with another number of bands spreads over the same four. */
final class Scale {
    private static final int STEPS = 4;

    private final List<Band> bands;

    Scale(List<Band> bands) {
        this.bands = bands;
    }

    List<Band> bands() {
        return bands;
    }

    /** The style class of a score or of points; {@code none} for NaN. */
    String step(double figure) {
        return Double.isNaN(figure) ? "none" : step(bands.indexOf(Bands.of(bands, figure)));
    }

    String step(int band) {
        int last = Math.max(1, bands.size() - 1);
        return "step-" + (1 + Math.round((float) band * (STEPS - 1) / last));
    }

    /** Where a band ends, 0 to 100. */
    double end(int band) {
        return band + 1 < bands.size() ? bands.get(band + 1).from() : 100;
    }
}
