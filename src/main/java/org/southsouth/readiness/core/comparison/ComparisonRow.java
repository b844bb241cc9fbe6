package org.southsouth.readiness.core.comparison;

import java.util.Arrays;
import java.util.List;

/**
 * One section or question across all entries. {@code values} are scores or points (0 to 100, unrounded, NaN where there
 * is none) in the order of the entries; {@code level} is 0 for the root, 1 for a pillar and so on.
 */
public record ComparisonRow(Kind kind, String id, String title, String shortTitle, int level, List<Double> values) {
    public enum Kind {
        SECTION,
        QUESTION
    }

    public ComparisonRow {
        values = List.copyOf(values);
    }

    /** Highest minus lowest; NaN with fewer than two figures. */
    public double spread() {
        double[] present = values.stream()
                .mapToDouble(Double::doubleValue)
                .filter(value -> !Double.isNaN(value))
                .toArray();
        if (present.length < 2) {
            return Double.NaN;
        }
        Arrays.sort(present);
        return present[present.length - 1] - present[0];
    }
}
