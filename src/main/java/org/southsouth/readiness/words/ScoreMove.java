package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.southsouth.readiness.core.framework.Band;

/**
 * A score as it was and as it is, and what lies between both as they are shown: whoever takes one from the other finds it.
 * {@code change} is empty where nothing is seen of one, or one of the scores is missing.
 */
public record ScoreMove(String before, String after, String change) {
    private static final int HUNDREDTHS = 2;

    /** With one decimal; with two where one would hide the change, or say another one than is there. */
    public static ScoreMove of(double before, double after, List<Band> bands, Formats formats) {
        if (Double.isNaN(before) || Double.isNaN(after)) {
            return new ScoreMove(formats.score(before, bands), formats.score(after, bands), "");
        }
        BigDecimal from = ScoreRounding.oneDecimal(before, bands);
        BigDecimal to = ScoreRounding.oneDecimal(after, bands);
        BigDecimal change = BigDecimal.valueOf(after - before).setScale(1, RoundingMode.HALF_UP);
        if (change.signum() == 0 || to.subtract(from).compareTo(change) != 0) {
            ScoreMove exact = inHundredths(before, after, bands, formats);
            return exact.change().isEmpty()
                    ? new ScoreMove(formats.score(after, bands), formats.score(after, bands), "")
                    : exact;
        }
        return of(from, to, formats);
    }

    /** With two decimals always: where one move follows another, the figures do not change their look. */
    public static ScoreMove inHundredths(double before, double after, List<Band> bands, Formats formats) {
        return Double.isNaN(before) || Double.isNaN(after)
                ? of(before, after, bands, formats)
                : of(
                        ScoreRounding.cut(before, HUNDREDTHS, bands),
                        ScoreRounding.cut(after, HUNDREDTHS, bands),
                        formats);
    }

    private static ScoreMove of(BigDecimal from, BigDecimal to, Formats formats) {
        BigDecimal change = to.subtract(from);
        return new ScoreMove(
                formats.fixed(from.doubleValue(), from.scale()),
                formats.fixed(to.doubleValue(), to.scale()),
                change.signum() == 0 ? "" : formats.change(change.doubleValue(), change.scale()));
    }

    public boolean isSame() {
        return before.equals(after);
    }
}
