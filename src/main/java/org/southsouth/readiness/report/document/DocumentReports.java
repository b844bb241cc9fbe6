package org.southsouth.readiness.report.document;

import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports as documents in one format. */
public record DocumentReports(Messages messages, Formats formats, DocumentFormat format) implements ReportRenderer {
    @Override
    public byte[] scorecard(ScorecardReport report) {
        return format.write(new ScorecardDocument(messages, formats, report).document());
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return format.write(new ComparisonDocument(messages, formats, report).document());
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return format.write(new PlanDocument(messages, formats, report).document());
    }

    @Override
    public byte[] matching(MatchReport report) {
        return format.write(new MatchDocument(messages, formats, report).document());
    }
}
