package org.southsouth.readiness.core.robustness;

/**
 * What may be said of the first of two: higher or lower in 90 of 100 draws or more, else too close to call; always
 * where it is at least as high (or at most as high) in every theme and nothing is missing, so that no weighting can turn
 * it round.
 */
public enum PairVerdict {
    ALWAYS_HIGHER,
    HIGHER,
    CLOSE,
    LOWER,
    ALWAYS_LOWER
}
