package org.southsouth.readiness.report.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.words.Formats;

/** An overall score, what is gained, and the score after it: rounded first, so that they add up as they stand there. */
record PrintedSum(BigDecimal before, BigDecimal after) {
    /** There are overall scores before and after it. */
    static PrintedSum of(Gain gain) {
        return of(gain.before().root().score(), gain.after().root().score());
    }

    static PrintedSum of(double before, double after) {
        return new PrintedSum(rounded(before), rounded(after));
    }

    double points() {
        return after.subtract(before).doubleValue();
    }

    private static BigDecimal rounded(double figure) {
        return new BigDecimal(Double.toString(figure)).setScale(1, RoundingMode.HALF_UP);
    }

    String before(Formats formats) {
        return formats.fixed(before.doubleValue(), 1);
    }

    /** "+ 3.9": between the two others. */
    String step(Formats formats) {
        BigDecimal gain = after.subtract(before);
        return (gain.signum() < 0 ? "− " : "+ ") + formats.fixed(gain.abs().doubleValue(), 1);
    }

    /** "+3.9": alone. */
    String gain(Formats formats) {
        return formats.change(points(), 1);
    }

    /** "3.9": as so many points. */
    String points(Formats formats) {
        return formats.fixed(points(), 1);
    }

    String after(Formats formats) {
        return formats.fixed(after.doubleValue(), 1);
    }
}
