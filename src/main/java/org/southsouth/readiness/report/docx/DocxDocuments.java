package org.southsouth.readiness.report.docx;

import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.model.ActionPlanReport;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.DocumentWriter;
import org.southsouth.readiness.report.model.ListWriter;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Reports as documents for a word processor. */
public final class DocxDocuments implements DocumentWriter, ListWriter {
    private final Messages messages;
    private final Formats formats;

    public DocxDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] scorecard(ScorecardReport report) {
        try (Manuscript manuscript = new Manuscript(messages, formats, report.head(), false)) {
            manuscript.margins(messages.getString("report.html.scorecard"), state(report.entry()));
            new ScorecardText(manuscript, formats, report).write();
            return manuscript.bytes();
        }
    }

    @Override
    public byte[] comparison(ComparisonReport report) {
        try (Manuscript manuscript = new Manuscript(messages, formats, report.head(), true)) {
            manuscript.margins(
                    messages.getString("report.html.comparison"), messages.getString("report.docx.not-ranking"));
            new ComparisonText(manuscript, formats, report).write();
            return manuscript.bytes();
        }
    }

    @Override
    public byte[] plan(ActionPlanReport report) {
        try (Manuscript manuscript = new Manuscript(messages, formats, report.head(), true)) {
            manuscript.margins(
                    messages.getString("report.plan"), state(report.sheet().entry()));
            new PlanText(manuscript, formats, report).write();
            return manuscript.bytes();
        }
    }

    @Override
    public byte[] matching(MatchReport report) {
        try (Manuscript manuscript = new Manuscript(messages, formats, report.head(), false)) {
            manuscript.margins(
                    messages.getString("report.match"),
                    state(report.matching().own().entry()));
            new MatchDocument(manuscript, formats, report).write();
            return manuscript.bytes();
        }
    }

    private String state(Entry entry) {
        return new StateWording(messages, formats).of(entry);
    }
}
