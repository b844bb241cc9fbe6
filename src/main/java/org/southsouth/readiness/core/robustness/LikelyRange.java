package org.southsouth.readiness.core.robustness;

/** The median, the 5th and the 95th percentile (type 7) of the draws, 0 to 100, unrounded. */
public record LikelyRange(double median, double low, double high) {}
