package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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

    /** A question, or the heading of a section, and how far it stands in. */
    record Listed(ComparisonRow row, int indent) {
        boolean isHeading() {
            return row.kind() == ComparisonRow.Kind.SECTION;
        }
    }

    /** By the framework with its sections as headings, or by spread, the widest first, without them. */
    List<Listed> rows(Comparison comparison) {
        List<ComparisonRow> kept = kept(comparison);
        if (bySpread) {
            return kept.stream()
                    .filter(comparison::isScored)
                    .sorted(Comparator.comparingDouble((ComparisonRow row) -> -orNothing(row.spread())))
                    .map(row -> new Listed(row, 0))
                    .toList();
        }
        List<Listed> listed = new ArrayList<>();
        List<ComparisonRow> headings = new ArrayList<>();
        for (ComparisonRow row : comparison.rows()) {
            if (row.kind() == ComparisonRow.Kind.SECTION) {
                headings.removeIf(heading -> heading.level() >= row.level());
                headings.add(row);
            } else if (kept.contains(row)) {
                headings.stream()
                        .filter(heading -> heading.level() > 0)
                        .map(heading -> new Listed(heading, 0))
                        .forEach(listed::add);
                headings.clear();
                listed.add(new Listed(row, 1));
            }
        }
        return listed;
    }

    private static double orNothing(double spread) {
        return Double.isNaN(spread) ? -1 : spread;
    }

    private List<ComparisonRow> kept(Comparison comparison) {
        List<ComparisonRow> kept = new ArrayList<>();
        Optional<ComparisonRow> inside = Optional.empty();
        for (ComparisonRow row : comparison.rows()) {
            if (row.kind() == ComparisonRow.Kind.SECTION) {
                inside = row.level() <= 1 ? Optional.of(row) : inside;
            } else if (isInside(inside) && hasText(row) && (!onlyApart || isApart(comparison, row))) {
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

    /** By its id: the figures of a pillar are others when somebody comes back. */
    private boolean isInside(Optional<ComparisonRow> inside) {
        return pillar.isEmpty() || pillar.map(ComparisonRow::id).equals(inside.map(ComparisonRow::id));
    }

    private static boolean isApart(Comparison comparison, ComparisonRow row) {
        return comparison.isScored(row) && row.spread() >= APART;
    }
}
