package org.southsouth.readiness.core.scoring;

import org.southsouth.readiness.core.framework.Mean;

/**
 * A weighted mean being gathered; method, section 2. Values of weight 0 never enter. In a geometric or harmonic mean a
 * value counts as at least the floor; with floor 0, one value of 0 makes the mean 0.
 */
public final class Means {
    private final Mean mean;
    private final double floor;
    private double sum;
    private double weights;

    public Means(Mean mean, double floor) {
        this.mean = mean;
        this.floor = floor;
    }

    public void add(double weight, double value) {
        if (weight > 0) {
            weights += weight;
            sum += weight * term(value);
        }
    }

    /** Begins anew, so that many means can be taken without making an object for each. */
    public void clear() {
        sum = 0;
        weights = 0;
    }

    private double term(double value) {
        if (mean == Mean.ARITHMETIC) {
            return value;
        }
        double floored = Math.max(floor, value);
        return mean == Mean.GEOMETRIC ? StrictMath.log(floored) : 1 / floored;
    }

    /** The sum of the weights that entered. */
    public double weight() {
        return weights;
    }

    /** 0 to 100; NaN where nothing entered. */
    public double value() {
        if (weights == 0) {
            return Double.NaN;
        }
        double result = switch (mean) {
            case ARITHMETIC -> sum / weights;
            case GEOMETRIC -> StrictMath.exp(sum / weights);
            case HARMONIC -> weights / sum;
        };
        return Math.max(0, Math.min(100, result));
    }
}
