package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.column.SectionScores;

/** Scores as CSV, {@code formats.md} 3: one row for each entry and section, in the order given and the framework's. */
public final class ScoresCsv {
    private ScoresCsv() {}

    public static byte[] of(List<Entry> entries, OptionalInt decimals) {
        CsvSheet sheet = new CsvSheet();
        sheet.words("subject", "round", "section").heads(SectionScores.ALL).endRow();
        for (Entry entry : entries) {
            for (ScoredSection section : entry.scorecard().sections()) {
                sheet.text(entry.profile().subject().code())
                        .text(entry.profile().round().name())
                        .word(section.section().id().value())
                        .cells(SectionScores.ALL, new SectionScores(section, Optional.empty(), ""), decimals)
                        .endRow();
            }
        }
        return sheet.bytes();
    }
}
