package org.southsouth.readiness.core.cooperation;

/** How much a country wants to close a gap; method, section 8. */
public enum Priority {
    HIGH(1),
    MEDIUM(0.7),
    LOW(0.4);

    private final double factor;

    Priority(double factor) {
        this.factor = factor;
    }

    /** What a match is multiplied by, above 0 and at most 1. */
    public double factor() {
        return factor;
    }
}
