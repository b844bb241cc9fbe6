package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.OptionalInt;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Messages;

/** Reports as CSV: the scores, the comparison table, the actions or the matches. */
public final class CsvDocuments implements ReportRenderer {
    private final Messages messages;

    public CsvDocuments(Messages messages) {
        this.messages = messages;
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        return ScoresCsv.of(List.of(report.entry()), OptionalInt.empty());
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return ComparisonCsv.of(report.comparison(), report.columns());
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return PlanCsv.of(report);
    }

    @Override
    public byte[] matching(MatchReport report) {
        return MatchCsv.of(report.matching().matches(), messages);
    }
}
