package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/** Which questions are listed and in which order. The pillar is a row of level 1; the text is looked for in titles and ids. */
record QuestionFilter(Optional<ComparisonRow> pillar, String text, boolean onlyApart, boolean bySpread) {
    static final QuestionFilter ALL = new QuestionFilter(Optional.empty(), "", false, false);
    /** Points from which two answers are called apart: one level of five. */
    static final double APART = 25;

    QuestionFilter withPillar(Optional<ComparisonRow> pillar) {
        return new QuestionFilter(pillar, text, onlyApart, bySpread);
    }

    QuestionFilter withText(String text) {
        return new QuestionFilter(pillar, text, onlyApart, bySpread);
    }

    QuestionFilter withOnlyApart(boolean onlyApart) {
        return new QuestionFilter(pillar, text, onlyApart, bySpread);
    }

    QuestionFilter withBySpread(boolean bySpread) {
        return new QuestionFilter(pillar, text, onlyApart, bySpread);
    }

    /** By the framework with its sections as headings, or by spread, the widest first, without them. */
    List<Grid.Line> lines(Comparison comparison, Function<Double, String> spread) {
        List<ComparisonRow> kept = kept(comparison);
        if (bySpread) {
            return kept.stream()
                    .sorted(Comparator.comparingDouble((ComparisonRow row) -> -orNothing(row.spread())))
                    .map(row -> line(row, 0, spread))
                    .toList();
        }
        List<Grid.Line> lines = new ArrayList<>();
        List<ComparisonRow> headings = new ArrayList<>();
        for (ComparisonRow row : comparison.rows()) {
            if (row.kind() == ComparisonRow.Kind.SECTION) {
                headings.removeIf(heading -> heading.level() >= row.level());
                headings.add(row);
            } else if (kept.contains(row)) {
                headings.stream()
                        .filter(heading -> heading.level() > 0)
                        .map(heading -> new Grid.Line(heading.id(), heading.title(), "", true, 0, List.of()))
                        .forEach(lines::add);
                headings.clear();
                lines.add(line(row, 1, spread));
            }
        }
        return lines;
    }

    private static double orNothing(double spread) {
        return Double.isNaN(spread) ? -1 : spread;
    }

    private static Grid.Line line(ComparisonRow row, int indent, Function<Double, String> spread) {
        return new Grid.Line(row.id(), row.title(), spread.apply(row.spread()), false, indent, row.values());
    }

    private List<ComparisonRow> kept(Comparison comparison) {
        List<ComparisonRow> kept = new ArrayList<>();
        Optional<ComparisonRow> inside = Optional.empty();
        for (ComparisonRow row : comparison.rows()) {
            if (row.kind() == ComparisonRow.Kind.SECTION) {
                inside = row.level() <= 1 ? Optional.of(row) : inside;
            } else if ((pillar.isEmpty() || pillar.equals(inside)) && hasText(row) && (!onlyApart || isApart(row))) {
                kept.add(row);
            }
        }
        return kept;
    }

    private boolean hasText(ComparisonRow row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return row.title().toLowerCase(Locale.ROOT).contains(wanted)
                || row.id().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isApart(ComparisonRow row) {
        return row.spread() >= APART;
    }
}
