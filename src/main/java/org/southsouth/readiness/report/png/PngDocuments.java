package org.southsouth.readiness.report.png;

import org.southsouth.readiness.report.figure.Posters;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.DocumentWriter;
import org.southsouth.readiness.report.model.ListWriter;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The charts of a report as one picture for slides and messages. */
public final class PngDocuments implements DocumentWriter, ListWriter {
    private final Posters posters;

    public PngDocuments(Messages messages, Formats formats) {
        this.posters = new Posters(messages, formats);
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        return new PngPicture().bytes(posters.scorecard(report));
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return new PngPicture().bytes(posters.comparison(report));
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return new PngPicture().bytes(posters.plan(report));
    }

    @Override
    public byte[] matching(MatchReport report) {
        return new PngPicture().bytes(posters.matching(report));
    }
}
