package org.southsouth.readiness.report.svg;

import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.Posters;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportRenderer;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of a report as one picture that can be enlarged. */
public final class SvgDocuments implements ReportRenderer {
    private final Posters posters;

    public SvgDocuments(Messages messages, Formats formats) {
        this.posters = new Posters(messages, formats);
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        return bytes(posters.scorecard(report));
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return bytes(posters.comparison(report));
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return bytes(posters.plan(report));
    }

    @Override
    public byte[] matching(MatchReport report) {
        return bytes(posters.matching(report));
    }

    private static byte[] bytes(Figure poster) {
        return new SvgPicture().bytes(poster.picture(), poster.title());
    }
}
