package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.ComparisonRow;

/** A comparison as CSV, {@code formats.md} 4: a row for each section and question, a column for each entry. */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /** Takes a column name for each entry. */
    public static byte[] of(Comparison comparison, List<String> columns) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("id", "kind", "title");
        columns.forEach(sheet::text);
        sheet.word("spread").endRow();
        for (ComparisonRow row : comparison.rows()) {
            sheet.word(row.id())
                    .word(row.kind().name().toLowerCase(Locale.ROOT))
                    .text(row.title());
            row.values().forEach(sheet::figure);
            sheet.figure(row.spread()).endRow();
        }
        return sheet.bytes();
    }
}
