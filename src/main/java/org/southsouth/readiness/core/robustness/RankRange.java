package org.southsouth.readiness.core.robustness;

/**
 * A competition rank (1, 2, 2, 4) by the unrounded scores, and the median, 5th and 95th percentile (type 7, so halves
 * and other parts can come out) of the ranks in the draws; {@code low} is the better end.
 */
public record RankRange(int rank, double median, double low, double high) {}
