package org.southsouth.readiness.core.framework;

/** How the scores of a section's children become its own. The arithmetic itself is in {@code core.scoring.Means}. */
public enum Mean {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC
}
