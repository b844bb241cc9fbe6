package org.southsouth.readiness.core.comparison;

import java.util.List;

/**
 * A row of a comparison over the entries of a group: how many have a figure, the lowest, the median (of an even number the
 * middle of the two in the middle) and the highest. Unrounded, NaN where nobody has one.
 */
public record GroupFigures(int count, double lowest, double median, double highest) {
    /** Takes the places of the group's entries in the row. */
    public static GroupFigures of(ComparisonRow row, List<Integer> members) {
        double[] present = members.stream()
                .mapToDouble(member -> row.values().get(member))
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toArray();
        int count = present.length;
        if (count == 0) {
            return new GroupFigures(0, Double.NaN, Double.NaN, Double.NaN);
        }
        double median = (present[(count - 1) / 2] + present[count / 2]) / 2;
        return new GroupFigures(count, present[0], median, present[count - 1]);
    }

    /** Highest minus lowest; NaN with fewer than two figures. */
    public double spread() {
        return count < 2 ? Double.NaN : highest - lowest;
    }
}
