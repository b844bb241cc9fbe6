package org.southsouth.readiness.report.csv;

import java.util.List;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.report.column.ComparedColumns;

/** A comparison as CSV, {@code formats.md} 4: a row for each section and question, a column for each entry. */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /** Takes a column name for each entry. */
    public static byte[] of(Comparison comparison, List<String> columns) {
        CsvSheet sheet = new CsvSheet();
        sheet.heads(ComparedColumns.NAMES);
        columns.forEach(sheet::text);
        sheet.heads(ComparedColumns.SUMMARY).endRow();
        for (ComparisonRow row : comparison.rows()) {
            sheet.cells(ComparedColumns.NAMES, row);
            row.values().forEach(sheet::figure);
            sheet.cells(ComparedColumns.SUMMARY, row).endRow();
        }
        return sheet.bytes();
    }
}
