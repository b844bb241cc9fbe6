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

    /** How many decimals keep a rounded score in its band: none for most, one or more just below a border. */
    static int decimals(double score, List<Band> bands) {
        int decimals = needsDecimal(score, bands) ? 1 : 0;
        while (decimals > 0 && decimals < NOISE && !isInBand(score, decimals, bands)) {
            decimals++;
        }
        return decimals;
    }

    private static boolean isInBand(double score, int decimals, List<Band> bands) {
        double rounded = new BigDecimal(Double.toString(score))
                .setScale(decimals, RoundingMode.HALF_UP)
                .doubleValue();
        return Bands.of(bands, rounded).equals(Bands.of(bands, score));
    }

    /** With one decimal, rounded half up; cut where that would stand in another band. */
    static BigDecimal oneDecimal(double figure, List<Band> bands) {
        return cut(figure, 1, bands);
    }

    /** The same with so many decimals. */
    static BigDecimal cut(double figure, int decimals, List<Band> bands) {
        BigDecimal exact = new BigDecimal(Double.toString(figure)).setScale(NOISE, RoundingMode.HALF_UP);
        BigDecimal rounded = exact.setScale(decimals, RoundingMode.HALF_UP);
        return Bands.of(bands, rounded.doubleValue()).equals(Bands.of(bands, exact.doubleValue()))
                ? rounded
                : exact.setScale(decimals, RoundingMode.DOWN);
    }
}
