package org.southsouth.readiness.report.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.RoundChange;
import org.southsouth.readiness.core.comparison.Row;
import org.southsouth.readiness.core.comparison.TwoRounds;

/**
 * A comparison as CSV, {@code formats.md} 5: a row for each section and question, a column for each entry; of two rounds of
 * one subject also the change of each section in its three parts.
 */
public final class ComparisonCsv {
    private ComparisonCsv() {}

    /** Takes a column name for each entry. */
    public static byte[] of(Comparison comparison, List<String> columns) {
        CsvSheet sheet = new CsvSheet();
        Optional<Map<String, RoundChange.Split>> changes =
                TwoRounds.of(comparison.entries()).map(rounds -> splits(rounds.change()));
        sheet.words("id", "kind", "title");
        columns.forEach(sheet::text);
        sheet.word("spread");
        if (changes.isPresent()) {
            sheet.words("change", "change_answers", "change_openings", "change_method");
        }
        sheet.endRow();
        for (Row row : comparison.rows()) {
            sheet.word(row.id())
                    .word(row.kind().name().toLowerCase(Locale.ROOT))
                    .text(row.title());
            row.values().forEach(sheet::figure);
            sheet.figure(row.spread());
            changes.ifPresent(splits -> split(sheet, Optional.ofNullable(splits.get(row.id()))));
            sheet.endRow();
        }
        return sheet.bytes();
    }

    private static Map<String, RoundChange.Split> splits(RoundChange change) {
        Map<String, RoundChange.Split> splits = new HashMap<>();
        splits.put(change.whole().section().value(), change.whole());
        change.sections().forEach(split -> splits.put(split.section().value(), split));
        return splits;
    }

    /** Empty for a question, which is in no part or in one. */
    private static void split(CsvSheet sheet, Optional<RoundChange.Split> split) {
        sheet.figure(split.map(RoundChange.Split::total).orElse(Double.NaN))
                .figure(split.map(RoundChange.Split::answers).orElse(Double.NaN))
                .figure(split.map(RoundChange.Split::openings).orElse(Double.NaN))
                .figure(split.map(RoundChange.Split::method).orElse(Double.NaN));
    }
}
