package org.southsouth.readiness.core.framework;

/**
 * Where a number begins to earn points and where it has them all. A floor above the ceiling means lower is better. On a
 * log curve both lie above 0. Fixed in the framework, never taken from the data at hand.
 */
public record Goalposts(double floor, double ceiling, boolean isLog) {
    public boolean isHigherBetter() {
        return ceiling > floor;
    }

    /** The figure that earns these points of 0 to 100, unrounded. */
    public double figureAt(double points) {
        double share = points / 100;
        // StrictMath: others differ between machines, and with them what is proposed.
        return isLog
                ? StrictMath.exp(StrictMath.log(floor) + share * (StrictMath.log(ceiling) - StrictMath.log(floor)))
                : floor + share * (ceiling - floor);
    }
}
