package org.southsouth.readiness.core.robustness;

/** Quantiles of type 7 (Hyndman and Fan, 1996): between two neighbours in proportion. */
final class Quantiles {
    private static final double LOW = 0.05;
    private static final double MIDDLE = 0.5;
    private static final double HIGH = 0.95;

    private Quantiles() {}

    /** Takes at least one value, lowest first. */
    static LikelyRange range(double[] sorted) {
        return new LikelyRange(of(sorted, MIDDLE), of(sorted, LOW), of(sorted, HIGH));
    }

    /** The share runs from 0 to 1. */
    static double of(double[] sorted, double share) {
        double place = (sorted.length - 1) * share;
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
