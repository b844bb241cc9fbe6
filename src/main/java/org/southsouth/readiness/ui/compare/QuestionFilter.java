package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Row;

/** Which questions are listed and in which order. The pillar is a row of level 1; the text is looked for in titles and ids. */
record QuestionFilter(Optional<Row> pillar, String text, boolean onlyApart, boolean bySpread) {
    static final QuestionFilter ALL = new QuestionFilter(Optional.empty(), "", false, false);
    /** Points from which two answers are called apart: one level of five. */
    static final double APART = 25;

    QuestionFilter withPillar(Optional<Row> pillar) {
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
        List<Row> kept = kept(comparison);
        if (bySpread) {
            return kept.stream()
                    .sorted(Comparator.comparingDouble((Row row) -> -orNothing(row.spread())))
                    .map(row -> line(row, 0, spread))
                    .toList();
        }
        List<Grid.Line> lines = new ArrayList<>();
        List<Row> headings = new ArrayList<>();
        for (Row row : comparison.rows()) {
            if (row.kind() == Row.Kind.SECTION) {
                headings.removeIf(heading -> heading.level() >= row.level());
                headings.add(row);
            } else if (kept.contains(row)) {
                headings.stream()
                        .filter(heading -> heading.level() > 0)
                        .map(heading -> new Grid.Line(heading.title(), "", true, 0, List.of()))
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

    private static Grid.Line line(Row row, int indent, Function<Double, String> spread) {
        return new Grid.Line(row.title(), spread.apply(row.spread()), false, indent, row.values());
    }

    private List<Row> kept(Comparison comparison) {
        List<Row> kept = new ArrayList<>();
        Optional<Row> inside = Optional.empty();
        for (Row row : comparison.rows()) {
            if (row.kind() == Row.Kind.SECTION) {
                inside = row.level() <= 1 ? Optional.of(row) : inside;
            } else if ((pillar.isEmpty() || pillar.equals(inside)) && hasText(row) && (!onlyApart || isApart(row))) {
                kept.add(row);
            }
        }
        return kept;
    }

    private boolean hasText(Row row) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return row.title().toLowerCase(Locale.ROOT).contains(wanted)
                || row.id().toLowerCase(Locale.ROOT).contains(wanted);
    }

    private static boolean isApart(Row row) {
        return row.spread() >= APART;
    }
}
