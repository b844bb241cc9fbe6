package org.southsouth.readiness.core.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Sums over several columns of figures, a row for each subject. */
final class Sample {
    /** Points that differ by less than this, squared, are the same but for rounding. */
    private static final double NOTHING = 1e-12;

    private Sample() {}

    /** The same columns with only those rows in which no figure is missing. */
    static List<double[]> whole(List<double[]> columns) {
        int[] rows = IntStream.range(0, columns.get(0).length)
                .filter(row -> columns.stream().noneMatch(column -> Double.isNaN(column[row])))
                .toArray();
        return columns.stream()
                .map(column ->
                        Arrays.stream(rows).mapToDouble(row -> column[row]).toArray())
                .toList();
    }

    /** {@code k/(k-1) (1 - sum of variances / variance of the sum)}; NaN where the sum does not vary. */
    static double alpha(List<double[]> columns) {
        double[] sums = new double[columns.get(0).length];
        double apart = 0;
        for (double[] column : columns) {
            apart += variation(column, column);
            for (int row = 0; row < sums.length; row++) {
                sums[row] += column[row];
            }
        }
        double together = variation(sums, sums);
        int count = columns.size();
        return together < NOTHING ? Double.NaN : count / (count - 1.0) * (1 - apart / together);
    }

    /** NaN where either does not vary. */
    static double correlation(double[] a, double[] b) {
        double ofA = variation(a, a);
        double ofB = variation(b, b);
        if (ofA < NOTHING || ofB < NOTHING) {
            return Double.NaN;
        }
        return Math.max(-1, Math.min(1, variation(a, b) / Math.sqrt(ofA * ofB)));
    }

    /** The sum of the products of the distances from the means: the variance or covariance but for a factor. */
    private static double variation(double[] a, double[] b) {
        double meanOfA = Arrays.stream(a).average().orElse(0);
        double meanOfB = Arrays.stream(b).average().orElse(0);
        double sum = 0;
        for (int row = 0; row < a.length; row++) {
            sum += (a[row] - meanOfA) * (b[row] - meanOfB);
        }
        return sum;
    }
}
