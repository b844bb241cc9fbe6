package org.southsouth.readiness.report.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A double as files carry it: the shortest decimal that reads back to the same double, written without an exponent.
 * {@code Double.toString} of Java 17 is not always the shortest (JDK-4511638), and has one.
 */
public final class PlainDecimal {
    /** Decimals of at most so many digits stand for different doubles, so the shortest cannot be missed among them. */
    private static final int EXACT_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    private PlainDecimal() {}

    /** Empty for NaN. */
    public static String of(double figure) {
        return Double.isNaN(figure) ? "" : shortest(figure).toPlainString();
    }

    /** Rounded half up on the decimal value to at most so many decimals; empty for NaN. */
    public static String of(double figure, int decimals) {
        return Double.isNaN(figure)
                ? ""
                : stripped(shortest(figure).setScale(decimals, RoundingMode.HALF_UP))
                        .toPlainString();
    }

    /** Takes a finite figure. */
    public static BigDecimal shortest(double figure) {
        BigDecimal printed = stripped(new BigDecimal(Double.toString(figure)));
        if (printed.precision() <= EXACT_DIGITS) {
            return printed;
        }
        BigDecimal exact = new BigDecimal(figure);
        for (int digits = EXACT_DIGITS; digits < MOST_DIGITS; digits++) {
            for (RoundingMode mode : new RoundingMode[] {RoundingMode.HALF_EVEN, RoundingMode.DOWN, RoundingMode.UP}) {
                BigDecimal candidate = exact.round(new MathContext(digits, mode));
                if (candidate.doubleValue() == figure) {
                    return stripped(candidate);
                }
            }
        }
        return printed;
    }

    private static BigDecimal stripped(BigDecimal decimal) {
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
