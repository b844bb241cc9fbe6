package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/**
 * A section or question across all entries, and what stands below it. {@code answers} are the answers in words, one for
 * each entry, or the reason where there is no answer; {@code reasons} say why there is no figure (empty where there is
 * one).
 */
public record ComparedRow(ComparisonRow row, List<String> answers, List<String> reasons, List<ComparedRow> rows) {
    public ComparedRow {
        answers = List.copyOf(answers);
        reasons = List.copyOf(reasons);
        rows = List.copyOf(rows);
    }
}
