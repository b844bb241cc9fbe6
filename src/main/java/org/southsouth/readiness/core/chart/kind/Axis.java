package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.BandSteps;

/** The stretch of the scale that a chart shows, 0 to 100 at most. */
public record Axis(double low, double high) {
    public static final Axis WHOLE = new Axis(0, 100);

    /** The fewest whole bands in which all of these figures lie; NaN lies everywhere. */
    public static Axis of(BandSteps bands, List<Double> figures) {
        double[] present = figures.stream()
                .mapToDouble(Double::doubleValue)
                .filter(figure -> !Double.isNaN(figure))
                .sorted()
                .toArray();
        if (present.length == 0) {
            return WHOLE;
        }
        // Rounded outwards, so that nothing is drawn on the very end.
        int lowest = bands.band(Math.max(0, Math.floor(present[0] - 0.5)));
        int highest = bands.band(Math.min(100, Math.ceil(present[present.length - 1] + 0.5)));
        return new Axis(bands.bands().get(lowest).from(), bands.end(highest));
    }

    /** How far from its beginning a figure is, 0 to 1 for what is on it. */
    double share(double figure) {
        return (figure - low) / (high - low);
    }
}
