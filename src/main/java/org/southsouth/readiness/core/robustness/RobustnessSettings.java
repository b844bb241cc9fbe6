package org.southsouth.readiness.core.robustness;

/**
 * Kept with every result, so that it can be made again. Draws, 1 to 100,000; the noise is a share of each weight, 0 to
 * 1. Others are refused.
 */
public record RobustnessSettings(int draws, long seed, double noise, Gaps gaps) {
    public static final int MOST_DRAWS = 100_000;
    public static final RobustnessSettings DEFAULT = new RobustnessSettings(1000, 1, 0.25, Gaps.DRAW);

    public RobustnessSettings {
        if (draws < 1 || draws > MOST_DRAWS || !(noise >= 0 && noise <= 1)) {
            throw new IllegalArgumentException(draws + " draws with a noise of " + noise);
        }
    }
}
