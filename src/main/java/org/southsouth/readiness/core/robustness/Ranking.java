package org.southsouth.readiness.core.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.scoring.Tolerance;

/** Ranks by score and draw by draw, equal ones sharing the better rank. */
final class Ranking {
    private final List<DrawnSubject> subjects;
    private final int draws;

    private Ranking(List<DrawnSubject> subjects, int draws) {
        this.subjects = subjects;
        this.draws = draws;
    }

    /** In the order given; empty where the watch stopped it. Takes subjects that have a score. */
    static Optional<List<RankRange>> of(List<DrawnSubject> subjects, int draws, DrawWatch watch) {
        return new Ranking(subjects, draws).ranks(new Steps(watch, (long) draws * subjects.size()));
    }

    private Optional<List<RankRange>> ranks(Steps steps) {
        int count = subjects.size();
        double[][] drawn = new double[count][draws];
        double[] column = new double[count];
        double[] sorted = new double[count];
        for (int draw = 0; draw < draws; draw++) {
            for (int i = 0; i < count; i++) {
                column[i] = subjects.get(i).totals()[draw];
                sorted[i] = column[i];
            }
            Arrays.sort(sorted);
            for (int i = 0; i < count; i++) {
                drawn[i][draw] = rank(sorted, column[i]);
                if (!steps.oneMore()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(ranges(drawn));
    }

    private List<RankRange> ranges(double[][] drawn) {
        double[] scores =
                subjects.stream().mapToDouble(DrawnSubject::score).sorted().toArray();
        List<RankRange> ranges = new ArrayList<>();
        for (int i = 0; i < drawn.length; i++) {
            Arrays.sort(drawn[i]);
            LikelyRange range = Quantiles.range(drawn[i]);
            int rank = rank(scores, subjects.get(i).score());
            ranges.add(new RankRange(rank, range.median(), range.low(), range.high()));
        }
        return ranges;
    }

    /** One more than there are values above this one by more than the tolerance. */
    private static int rank(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (Tolerance.exceeds(sorted[middle], value)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return 1 + sorted.length - low;
    }
}
