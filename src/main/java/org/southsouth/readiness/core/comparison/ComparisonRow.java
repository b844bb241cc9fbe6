package org.southsouth.readiness.core.comparison;

import java.util.List;

/**
 * One section or question across all entries. {@code values} are scores or points (0 to 100, unrounded, NaN where there
 * is none) in the order of the entries; {@code level} is 0 for the root, 1 for a pillar and so on.
 */
public record ComparisonRow(Kind kind, String id, String title, String chartTitle, int level, List<Double> values) {
    public enum Kind {
        SECTION,
        QUESTION
    }

    public ComparisonRow {
        values = List.copyOf(values);
    }

    /** What it is called on a screen: a pillar as in every chart, all else whole. */
    public String name() {
        return kind == Kind.SECTION && level == 1 ? chartTitle : title;
    }

    /** The figures that there are, the lowest first. */
    public List<Double> present() {
        return values.stream().filter(value -> !Double.isNaN(value)).sorted().toList();
    }

    /** NaN without a figure, like the next two. */
    public double lowest() {
        List<Double> present = present();
        return present.isEmpty() ? Double.NaN : present.get(0);
    }

    public double highest() {
        List<Double> present = present();
        return present.isEmpty() ? Double.NaN : present.get(present.size() - 1);
    }

    /** The middle one, or the mean of the two in the middle. */
    public double median() {
        List<Double> present = present();
        int middle = present.size() / 2;
        if (present.isEmpty()) {
            return Double.NaN;
        }
        return present.size() % 2 == 1 ? present.get(middle) : (present.get(middle - 1) + present.get(middle)) / 2;
    }

    /** Highest minus lowest; NaN with fewer than two figures. */
    public double spread() {
        List<Double> present = present();
        return present.size() < 2 ? Double.NaN : present.get(present.size() - 1) - present.get(0);
    }
}
