package org.southsouth.readiness.report.column;

import static org.southsouth.readiness.report.column.DataColumn.bound;
import static org.southsouth.readiness.report.column.DataColumn.code;
import static org.southsouth.readiness.report.column.DataColumn.count;
import static org.southsouth.readiness.report.column.DataColumn.score;
import static org.southsouth.readiness.report.column.DataColumn.words;

import java.util.List;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/** What stands before and after the figures of all entries. */
public final class ComparedColumns {
    private ComparedColumns() {}

    /** A sheet has its own: it says which questions are not scored. */
    public static final List<DataColumn<ComparisonRow>> NAMES = List.of(
            code("id", "id", "", 0, ComparisonRow::id),
            code("kind", "kind", "", 0, row -> DataWriter.code(row.kind())),
            words("title", "title", "", 0, ComparisonRow::title));

    public static final List<DataColumn<ComparisonRow>> SUMMARY = List.of(
            score("", "", "report.head.lowest", 9, ComparisonRow::lowest),
            score("", "", "report.head.highest", 9, ComparisonRow::highest),
            score("", "", "report.head.middle", 9, ComparisonRow::median),
            bound("spread", "spread", "report.head.spread", 9, ComparisonRow::spread),
            count("", "", "report.xlsx.head.with-score", 9, row -> row.present().size()));
}
