package org.southsouth.readiness.core.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Tolerance;

/**
 * What stands out where three or more are compared: the pillar whose median is highest, the theme in which they differ most,
 * and the theme in which most of them are low. Each is empty where fewer than two have a figure, or nothing stands out; of
 * equal ones the first in the questionnaire counts.
 */
public record ComparisonFindings(Optional<Strongest> strongest, Optional<Widest> widest, Optional<Weakest> weakest) {
    private static final int FEWEST_ENTRIES = 3;

    /** A pillar, how many have a score in it, and their median. */
    public record Strongest(ComparisonRow row, int count, double median) {}

    /** A theme, and the places of the entries with its lowest and its highest score. */
    public record Widest(ComparisonRow row, int lowest, int highest) {}

    /** A theme in which more than half of all are below 50, {@code count} of which have a score; of several where as many are, that with the larger share, then with the lower median. */
    public record Weakest(ComparisonRow row, int low, int count) {
        private boolean isBefore(Weakest other) {
            if (low != other.low) {
                return low > other.low;
            }
            return count == other.count ? Tolerance.exceeds(other.row.median(), row.median()) : count < other.count;
        }
    }

    public static ComparisonFindings of(Comparison comparison) {
        int entries = comparison.entries().size();
        List<ComparisonRow> pillars = rows(comparison, 1);
        List<ComparisonRow> themes = rows(comparison, 2);
        if (entries < FEWEST_ENTRIES) {
            return new ComparisonFindings(Optional.empty(), Optional.empty(), Optional.empty());
        }
        List<ComparisonRow> parts = themes.isEmpty() ? pillars : themes;
        return new ComparisonFindings(strongest(pillars), widest(parts), weakest(parts));
    }

    /** A theme, and the place of the entry that is furthest ahead there. */
    public record Ahead(ComparisonRow row, int ahead) {}

    /**
     * The theme (the pillar where there are no themes) in which another is furthest ahead of this entry, and who that is; of equal
     * ones the first. Empty where nobody is ahead of it anywhere. Nobody learns from an earlier round of its own.
     */
    public static Optional<Ahead> furthestAhead(Comparison comparison, int entry) {
        List<Entry> entries = comparison.entries();
        Subject subject = entries.get(entry).profile().subject();
        List<Integer> others = IntStream.range(0, entries.size())
                .filter(other -> !entries.get(other).profile().subject().equals(subject))
                .boxed()
                .toList();
        List<ComparisonRow> themes = rows(comparison, 2);
        Ahead furthest = null;
        double most = 0;
        for (ComparisonRow row : themes.isEmpty() ? rows(comparison, 1) : themes) {
            double own = row.values().get(entry);
            for (int other : others) {
                double ahead = row.values().get(other) - own;
                if (Tolerance.exceeds(ahead, most)) {
                    most = ahead;
                    furthest = new Ahead(row, other);
                }
            }
        }
        return Optional.ofNullable(furthest);
    }

    private static List<ComparisonRow> rows(Comparison comparison, int level) {
        return comparison.sectionRows().stream()
                .filter(row -> row.level() == level)
                .toList();
    }

    private static Optional<Strongest> strongest(List<ComparisonRow> pillars) {
        Strongest best = null;
        for (ComparisonRow row : pillars) {
            int count = present(row).size();
            boolean isBetter = best == null || Tolerance.exceeds(row.median(), best.median());
            if (count > 1 && isBetter) {
                best = new Strongest(row, count, row.median());
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Widest> widest(List<ComparisonRow> parts) {
        ComparisonRow widest = null;
        double most = 0;
        for (ComparisonRow row : parts) {
            if (Tolerance.exceeds(row.spread(), most)) {
                most = row.spread();
                widest = row;
            }
        }
        return Optional.ofNullable(widest).map(row -> new Widest(row, place(row, true), place(row, false)));
    }

    private static int place(ComparisonRow row, boolean isLowest) {
        Comparator<Integer> byValue =
                Comparator.comparingDouble(entry -> row.values().get(entry));
        return IntStream.range(0, row.values().size())
                .boxed()
                .filter(entry -> !Double.isNaN(row.values().get(entry)))
                .min(isLowest ? byValue : byValue.reversed())
                .orElseThrow();
    }

    private static Optional<Weakest> weakest(List<ComparisonRow> parts) {
        Weakest most = null;
        for (ComparisonRow row : parts) {
            List<Double> present = present(row);
            int low = (int) present.stream()
                    .filter(value -> !Tolerance.reaches(value, ScoredQuestion.LOW))
                    .count();
            boolean isMost = low * 2 > row.values().size();
            Weakest weak = new Weakest(row, low, present.size());
            if (present.size() > 1 && isMost && (most == null || weak.isBefore(most))) {
                most = weak;
            }
        }
        return Optional.ofNullable(most);
    }

    private static List<Double> present(ComparisonRow row) {
        return row.values().stream().filter(value -> !value.isNaN()).toList();
    }
}
