package org.southsouth.readiness.core.robustness;

/** Kept with every result, so that it can be made again. The noise is a share of each weight, 0 to 1. */
public record RobustnessSettings(int draws, long seed, double noise, Gaps gaps) {
    public static final RobustnessSettings DEFAULT = new RobustnessSettings(1000, 1, 0.25, Gaps.DRAW);
}
