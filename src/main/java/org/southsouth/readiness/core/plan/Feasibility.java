package org.southsouth.readiness.core.plan;

/** How easily an action can be done; method, section 8. */
public enum Feasibility {
    HIGH(1),
    MEDIUM(0.7),
    LOW(0.4);

    private final double factor;

    Feasibility(double factor) {
        this.factor = factor;
    }

    /** What a gain is multiplied by, above 0 and at most 1. */
    public double factor() {
        return factor;
    }
}
