package org.southsouth.readiness.report.html;

import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.DocumentWriter;
import org.southsouth.readiness.report.model.ListWriter;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports as HTML. */
public final class HtmlDocuments implements DocumentWriter, ListWriter {
    private final Messages messages;
    private final Formats formats;

    public HtmlDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        return new ScorecardPage(pen(report.head()), report).write();
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        return new ComparisonPage(pen(report.head()), report).write();
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        return new PlanPage(pen(report.head()), report).write();
    }

    @Override
    public byte[] matching(MatchReport report) {
        return new MatchPage(pen(report.head()), report).write();
    }

    private HtmlWriter pen(ReportHead head) {
        return new HtmlWriter(new Markup(), messages, formats, new Scale(head.bands()));
    }
}
