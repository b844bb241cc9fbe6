package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/**
 * A question on which they differ: two of them, or the lowest and the highest of all. Figures are points, 0 to 100;
 * {@code lowest} and {@code highest} are the entries that have them, each of those that are level.
 */
record Difference(String id, String title, double left, double right, List<Integer> lowest, List<Integer> highest) {
    Difference {
        lowest = List.copyOf(lowest);
        highest = List.copyOf(highest);
    }

    double size() {
        return Math.abs(left - right);
    }

    /** Between two entries, the largest first. */
    static List<Difference> between(Comparison comparison, int left, int right, int most) {
        List<Difference> found = new ArrayList<>();
        for (ComparisonRow row : comparison.scoredRows()) {
            found.add(new Difference(
                    row.id(),
                    row.name(),
                    row.values().get(left),
                    row.values().get(right),
                    List.of(left),
                    List.of(right)));
        }
        return largest(found, most);
    }

    /** Among all, each with its latest round: the lowest and the highest. */
    static List<Difference> amongAll(Comparison comparison, int most) {
        List<Difference> found = new ArrayList<>();
        for (ComparisonRow row : comparison.scoredRows()) {
            List<Double> present = comparison.once(row).present();
            if (present.size() > 1) {
                double low = Collections.min(present);
                double high = Collections.max(present);
                found.add(new Difference(
                        row.id(), row.name(), low, high, having(low, row, comparison), having(high, row, comparison)));
            }
        }
        return largest(found, most);
    }

    private static List<Integer> having(double figure, ComparisonRow row, Comparison comparison) {
        return comparison.counted().stream()
                .filter(entry -> row.values().get(entry) == figure)
                .toList();
    }

    private static List<Difference> largest(List<Difference> found, int most) {
        return found.stream()
                .filter(difference -> difference.size() > 0)
                .sorted(Comparator.comparingDouble(Difference::size).reversed())
                .limit(most)
                .toList();
    }
}
