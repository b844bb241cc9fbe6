package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.robustness.Robustness;

/** All that is said about several assessments side by side; {@code rows} is the tree of what their frameworks share. */
public record ComparisonReport(
        ReportHead head,
        ComparisonMessage message,
        Comparison comparison,
        List<CautionText> cautions,
        List<ComparedEntry> entries,
        List<ComparedRow> rows,
        Robustness robustness) {
    public ComparisonReport {
        cautions = List.copyOf(cautions);
        entries = List.copyOf(entries);
        rows = List.copyOf(rows);
    }

    /** The key of what a dash in a table of themes means: a core check has scores for pillars only. */
    public String missingTheme() {
        long core = entries.stream()
                .filter(entry -> entry.entry().scorecard().basis().depth() == Depth.CORE)
                .count();
        if (core == 0) {
            return "report.legend.missing";
        }
        return core == entries.size() ? "report.legend.missing.core" : "report.legend.missing.mixed";
    }

    /** Whether all are rounds of one subject. */
    public boolean areRounds() {
        return entries.size() > 1
                && entries.stream()
                                .map(entry -> entry.entry().profile().subject())
                                .distinct()
                                .count()
                        == 1;
    }

    /** The places of the entries, the first round first. */
    public List<Integer> inTime() {
        Comparator<Round> order = Round.order(
                entries.stream().map(entry -> entry.entry().profile().round()).toList());
        return IntStream.range(0, entries.size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> entries.get(place).entry().profile().round(), order))
                .toList();
    }

    public List<String> columns() {
        return entries.stream().map(ComparedEntry::column).toList();
    }

    /** The likely range of the overall score of the entry at this place; empty without a score. */
    public Optional<LikelyRange> likely(int place) {
        return robustness.range(place, entries.get(place).total().section().id());
    }

    /** Every row in the order of the tree. */
    public List<ComparedRow> flat() {
        List<ComparedRow> flat = new ArrayList<>();
        flatten(rows, flat);
        return flat;
    }

    public List<ComparedRow> questions() {
        return flat().stream()
                .filter(row -> row.row().kind() == ComparisonRow.Kind.QUESTION)
                .toList();
    }

    /** So many of the questions that count in a score, those first in which the entries differ most. */
    public List<ComparedRow> widest(int most) {
        return questions().stream()
                .filter(question -> spread(question) > 0 && isScored(question))
                .sorted(Comparator.comparingDouble(question -> -spread(question)))
                .limit(most)
                .toList();
    }

    /** How far apart the latest rounds are in a row; NaN with fewer than two figures. */
    public double spread(ComparedRow row) {
        return comparison.spread(row.row());
    }

    /** Whether a question counts in a score: others are shown, and are no difference between those that are compared. */
    public boolean isScored(ComparedRow question) {
        return comparison.isScored(question.row());
    }

    private static void flatten(List<ComparedRow> rows, List<ComparedRow> flat) {
        for (ComparedRow row : rows) {
            flat.add(row);
            flatten(row.rows(), flat);
        }
    }
}
