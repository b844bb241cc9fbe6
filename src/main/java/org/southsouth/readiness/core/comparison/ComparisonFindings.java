package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.Collections;
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
 * equal ones the first in the questionnaire counts. Of several rounds of one subject the latest counts, unless all are of one;
 * {@code counted} says how many that leaves.
 */
public record ComparisonFindings(
        Optional<Strongest> strongest, Optional<Widest> widest, Optional<Weakest> weakest, int counted) {
    private static final int FEWEST_ENTRIES = 3;

    /** A pillar, how many have a score in it, and their median. */
    public record Strongest(ComparisonRow row, int count, double median) {}

    /** A theme, and the places of the entries with its lowest and its highest score. */
    public record Widest(ComparisonRow row, int lowest, int highest) {}

    /** A theme, with the values of those that count, in which more than half of these are below 50, {@code count} of which have a score; of several where as many are, that with the larger share, then with the lower median. {@code alike}: in how many others as many are. */
    public record Weakest(ComparisonRow row, int low, int count, int alike) {
        private boolean isBefore(Weakest other) {
            if (low != other.low) {
                return low > other.low;
            }
            return count == other.count ? Tolerance.exceeds(other.row.median(), row.median()) : count < other.count;
        }
    }

    public static ComparisonFindings of(Comparison comparison) {
        List<Integer> places = comparison.counted();
        if (places.size() < FEWEST_ENTRIES) {
            return new ComparisonFindings(Optional.empty(), Optional.empty(), Optional.empty(), places.size());
        }
        List<ComparisonRow> pillars = rows(comparison, 1);
        List<ComparisonRow> themes = rows(comparison, 2);
        List<ComparisonRow> parts = themes.isEmpty() ? pillars : themes;
        return new ComparisonFindings(
                strongest(comparison, pillars), widest(comparison, parts), weakest(comparison, parts), places.size());
    }

    /** A theme, and the place of the entry that is furthest ahead there. */
    public record Ahead(ComparisonRow row, int ahead) {}

    /**
     * The theme (the pillar where there are no themes) in which another is furthest ahead of this entry, and who that is; of equal
     * ones the first. Empty where nobody is ahead of it anywhere. Nobody learns from an earlier round of its own.
     */
    public static Optional<Ahead> furthestAhead(Comparison comparison, int entry) {
        List<Integer> others = others(comparison, entry);
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

    private static List<Integer> others(Comparison comparison, int entry) {
        List<Entry> entries = comparison.entries();
        Subject subject = entries.get(entry).profile().subject();
        return IntStream.range(0, entries.size())
                .filter(other -> !entries.get(other).profile().subject().equals(subject))
                .boxed()
                .toList();
    }

    /**
     * The highest figure of the others in this row, of which this entry could learn; NaN where nobody else has one. Its own
     * earlier rounds are no others.
     */
    public static double bestOfOthers(Comparison comparison, ComparisonRow row, int entry) {
        return others(comparison, entry).stream()
                .mapToDouble(row.values()::get)
                .filter(value -> !Double.isNaN(value))
                .max()
                .orElse(Double.NaN);
    }

    private static List<ComparisonRow> rows(Comparison comparison, int level) {
        return comparison.sectionRows().stream()
                .filter(row -> row.level() == level)
                .toList();
    }

    private static Optional<Strongest> strongest(Comparison comparison, List<ComparisonRow> pillars) {
        Strongest best = null;
        for (ComparisonRow row : pillars) {
            ComparisonRow once = comparison.once(row);
            int count = present(once).size();
            boolean isBetter = best == null || Tolerance.exceeds(once.median(), best.median());
            if (count > 1 && isBetter) {
                best = new Strongest(row, count, once.median());
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<Widest> widest(Comparison comparison, List<ComparisonRow> parts) {
        ComparisonRow widest = null;
        double most = 0;
        for (ComparisonRow row : parts) {
            double spread = comparison.spread(row);
            if (Tolerance.exceeds(spread, most)) {
                most = spread;
                widest = row;
            }
        }
        return Optional.ofNullable(widest)
                .map(row -> new Widest(
                        row, place(row, comparison.counted(), true), place(row, comparison.counted(), false)));
    }

    private static int place(ComparisonRow row, List<Integer> places, boolean isLowest) {
        Comparator<Integer> byValue =
                Comparator.comparingDouble(entry -> row.values().get(entry));
        return places.stream()
                .filter(entry -> !Double.isNaN(row.values().get(entry)))
                .min(isLowest ? byValue : byValue.reversed())
                .orElseThrow();
    }

    private static Optional<Weakest> weakest(Comparison comparison, List<ComparisonRow> parts) {
        Weakest most = null;
        List<Integer> lows = new ArrayList<>();
        for (ComparisonRow row : parts) {
            ComparisonRow once = comparison.once(row);
            List<Double> present = present(once);
            int low = (int) present.stream()
                    .filter(value -> !Tolerance.reaches(value, ScoredQuestion.LOW))
                    .count();
            boolean isMost = low * 2 > comparison.counted().size();
            Weakest weak = new Weakest(once, low, present.size(), 0);
            if (present.size() > 1 && isMost) {
                lows.add(low);
            }
            if (present.size() > 1 && isMost && (most == null || weak.isBefore(most))) {
                most = weak;
            }
        }
        return Optional.ofNullable(most)
                .map(weak ->
                        new Weakest(weak.row(), weak.low(), weak.count(), Collections.frequency(lows, weak.low()) - 1));
    }

    private static List<Double> present(ComparisonRow row) {
        return row.values().stream().filter(value -> !value.isNaN()).toList();
    }
}
