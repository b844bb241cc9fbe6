package org.southsouth.readiness.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonFindings;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.words.SearchKey;

/**
 * Which questions are listed and in which order. The pillar is a row of level 1; the text is looked for in titles and ids, and in
 * those of the sections they stand in.
 */
record QuestionFilter(Optional<ComparisonRow> pillar, String text, boolean onlyApart, Order order) {
    static final QuestionFilter ALL = new QuestionFilter(Optional.empty(), "", false, Order.FRAMEWORK);
    /** Points from which two answers are called apart: one level of five. */
    static final double APART = 25;

    /** As in the questionnaire; those first where they are furthest apart, or where another is furthest ahead of the reference. */
    enum Order {
        FRAMEWORK,
        SPREAD,
        LEARN
    }

    QuestionFilter withPillar(Optional<ComparisonRow> pillar) {
        return new QuestionFilter(pillar, text, onlyApart, order);
    }

    QuestionFilter withText(String text) {
        return new QuestionFilter(pillar, text, onlyApart, order);
    }

    QuestionFilter withOnlyApart(boolean onlyApart) {
        return new QuestionFilter(pillar, text, onlyApart, order);
    }

    QuestionFilter withOrder(Order order) {
        return new QuestionFilter(pillar, text, onlyApart, order);
    }

    /** A question, or the heading of a section, and how far it stands in. */
    record Listed(ComparisonRow row, int indent) {
        boolean isHeading() {
            return row.kind() == ComparisonRow.Kind.SECTION;
        }
    }

    /** By the framework with its sections as headings, or by what they are ordered by, without them. */
    List<Listed> rows(Comparison comparison) {
        List<ComparisonRow> kept = kept(comparison);
        if (order != Order.FRAMEWORK) {
            return kept.stream()
                    .filter(comparison::isScored)
                    .map(row -> new Sized(row, size(comparison, row)))
                    .sorted(Comparator.comparingDouble(sized -> -sized.size()))
                    .map(sized -> new Listed(sized.row(), 0))
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

    /** Worked out once for each row: every comparison of two would go through all countries again. */
    private record Sized(ComparisonRow row, double size) {}

    /** What puts a row before others; last is one of which nothing can be said. */
    private double size(Comparison comparison, ComparisonRow row) {
        double size = order == Order.LEARN ? lead(comparison, row) : comparison.spread(row);
        return Double.isNaN(size) ? -Double.MAX_VALUE : size;
    }

    /** How far another is ahead of the first, which is the reference; below 0 where nobody is. */
    private static double lead(Comparison comparison, ComparisonRow row) {
        return ComparisonFindings.bestOfOthers(comparison, row, 0)
                - row.values().get(0);
    }

    private List<ComparisonRow> kept(Comparison comparison) {
        return SearchKey.of(text).among(found(comparison), Asked::key).stream()
                .filter(asked -> isInside(asked.pillar()))
                .map(Asked::row)
                .filter(row -> !onlyApart || isApart(comparison, row))
                .toList();
    }

    /** A question under its pillar, found by what it is called, and by the headings that stand above it. */
    private record Asked(ComparisonRow row, Optional<ComparisonRow> pillar, SearchKey key) {}

    /** The questions that are part of what somebody was asked: none that is left out for all of them, as in core checks. */
    static List<ComparisonRow> asked(Comparison comparison) {
        return comparison.questionRows().stream()
                .filter(row -> isAsked(comparison, row))
                .toList();
    }

    private static boolean isAsked(Comparison comparison, ComparisonRow row) {
        QuestionId id = new QuestionId(row.id());
        return comparison.entries().stream()
                .anyMatch(entry -> entry.scorecard().of(id).state() != QuestionState.OUT_OF_SCOPE);
    }

    private static List<Asked> found(Comparison comparison) {
        List<Asked> asked = new ArrayList<>();
        List<ComparisonRow> headings = new ArrayList<>();
        Optional<ComparisonRow> pillar = Optional.empty();
        for (ComparisonRow row : comparison.rows()) {
            if (row.kind() == ComparisonRow.Kind.SECTION) {
                pillar = row.level() <= 1 ? Optional.of(row) : pillar;
                headings.removeIf(heading -> heading.level() >= row.level());
                if (row.level() > 0) {
                    headings.add(row);
                }
            } else if (isAsked(comparison, row)) {
                Stream<String> above = headings.stream().flatMap(heading -> Stream.of(heading.title(), heading.name()));
                String words =
                        Stream.concat(Stream.of(row.id(), row.title()), above).collect(Collectors.joining("\n"));
                asked.add(new Asked(row, pillar, SearchKey.of(words)));
            }
        }
        return asked;
    }

    /** Words for a list in which nothing is left: what would bring something back, and nothing that would not. */
    String nothingKey(Comparison comparison) {
        if (pillar.isPresent() && !withPillar(Optional.empty()).rows(comparison).isEmpty()) {
            return ofPillarKey();
        }
        boolean isFewer = onlyApart && !withOnlyApart(false).rows(comparison).isEmpty();
        boolean isSearched = !text.isBlank();
        if (isFewer && isSearched) {
            return withText("").rows(comparison).isEmpty()
                    ? "compare.filter.none.apart"
                    : "compare.filter.none.search.apart";
        }
        if (isSearched) {
            return "compare.filter.none.search";
        }
        return isFewer ? "compare.filter.none.apart" : "compare.filter.none";
    }

    /** Where other pillars have some that fit: all that was chosen is said. */
    private String ofPillarKey() {
        if (text.isBlank()) {
            return onlyApart ? "compare.filter.none.pillar.apart" : "compare.filter.none";
        }
        return onlyApart ? "compare.filter.none.pillar.search.apart" : "compare.filter.none.pillar.search";
    }

    /** By its id: the figures of a pillar are others when somebody comes back. */
    private boolean isInside(Optional<ComparisonRow> inside) {
        return pillar.isEmpty() || pillar.map(ComparisonRow::id).equals(inside.map(ComparisonRow::id));
    }

    private static boolean isApart(Comparison comparison, ComparisonRow row) {
        return comparison.isScored(row) && comparison.spread(row) >= APART;
    }
}
