package org.southsouth.readiness.core.robustness;

/**
 * Chance that can be had again: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators",
 * 2014), written out here so that a seed gives the same figures on every machine and in every version of Java.
 */
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final double STEP = 0x1.0p-52;

    private long state;

    Draws(long seed) {
        state = seed;
    }

    /** Between 0 and 1, never either of them. */
    double share() {
        state += GOLDEN;
        // 52 bits and a half: both ends stay outside, so that a weight with a noise of 1 is never 0.
        return ((mixed(state) >>> 12) + 0.5) * STEP;
    }

    /** From 0 to below the count. */
    int below(int count) {
        return (int) (share() * count);
    }

    /** Spreads a number over all 64 bits; different numbers stay different. */
    static long mixed(long number) {
        long mixed = number;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
