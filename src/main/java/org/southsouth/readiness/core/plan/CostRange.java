package org.southsouth.readiness.core.plan;

import java.math.BigDecimal;
import java.util.Optional;

/** What an action may cost, from {@code low} to {@code high} (neither below 0), in a currency by its ISO 4217 code. */
public record CostRange(BigDecimal low, BigDecimal high, String currency) {
    /** The most that an action may cost. */
    static final BigDecimal DEAREST = new BigDecimal("1e15");

    /** The most places after the point, and the most zeros before it: as many as can be typed. */
    private static final int PLACES = 30;

    /** The most characters, also with an exponent. */
    private static final int LONGEST = 70;

    /** An amount as it is kept; empty where no plan may have it, which is found without its digits being written out. */
    public static Optional<BigDecimal> amount(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            BigDecimal amount = new BigDecimal(text);
            boolean isWritable = Math.abs((long) amount.scale()) <= PLACES;
            return isWritable && amount.signum() >= 0 && amount.compareTo(DEAREST) <= 0
                    ? Optional.of(amount)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
