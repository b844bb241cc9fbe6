package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.OptionalInt;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.DocumentWriter;
import org.southsouth.readiness.report.model.ScorecardReport;

/** Reports as CSV: the scores, or the comparison table. */
public final class CsvDocuments implements DocumentWriter {
    @Override
    public byte[] scorecard(ScorecardReport report) {
        return ScoresCsv.of(List.of(report.entry()), OptionalInt.empty());
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return ComparisonCsv.of(report.comparison(), report.columns());
    }
}
