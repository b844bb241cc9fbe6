package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.scoring.Bands;
import org.southsouth.readiness.core.scoring.Tolerance;

/** When a score is shown with a decimal; method, section 5. */
final class ScoreRounding {
    /** Decimals below which there is only noise of binary figures. */
    private static final int NOISE = 9;

    private ScoreRounding() {}

    /** Whether a whole number would stand in another band than the score; false for NaN and without bands. */
    static boolean needsDecimal(double score, List<Band> bands) {
        if (Double.isNaN(score) || bands.isEmpty()) {
            return false;
        }
        double whole = new BigDecimal(Double.toString(score))
                .setScale(0, RoundingMode.HALF_UP)
                .doubleValue();
        boolean agrees = Bands.of(bands, whole).equals(Bands.of(bands, score))
                || bands.stream().anyMatch(band -> Tolerance.reaches(score, band.from()) && score < band.from());
        return !agrees;
    }

    /** With one decimal, cut. */
    static BigDecimal cut(double figure) {
        return new BigDecimal(Double.toString(figure))
                .setScale(NOISE, RoundingMode.HALF_UP)
                .setScale(1, RoundingMode.DOWN);
    }
}
