package org.southsouth.readiness.report.json;

import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;

/** Reports as JSON, UTF-8 without a byte order mark. */
public final class JsonDocuments implements ReportRenderer {
    @Override
    public byte[] scorecard(ScorecardReport report) {
        return new JsonText().writeWith(json -> new ScorecardJson(json).write(report));
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return new JsonText().writeWith(json -> new ComparisonJson(json).write(report));
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return new JsonText().writeWith(json -> new PlanJson(json).write(report));
    }

    @Override
    public byte[] matching(MatchReport report) {
        return new JsonText().writeWith(json -> new MatchJson(json).write(report));
    }
}
