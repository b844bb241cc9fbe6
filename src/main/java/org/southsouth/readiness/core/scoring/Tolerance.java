package org.southsouth.readiness.core.scoring;

/** Comparing figures that arithmetic may have moved by a few units in the last place: four pillars at 75 give 74.99999999999997. */
public final class Tolerance {
    private static final double TOLERANCE = 1e-9;

    private Tolerance() {}

    /** Whether {@code a >= b}, allowing 1e-9; false where either is NaN. */
    public static boolean reaches(double a, double b) {
        return a >= b - TOLERANCE;
    }

    /** Whether {@code a > b} by more than 1e-9; false where either is NaN. */
    public static boolean exceeds(double a, double b) {
        return a > b + TOLERANCE;
    }
}
