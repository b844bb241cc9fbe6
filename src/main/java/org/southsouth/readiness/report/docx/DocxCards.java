package org.southsouth.readiness.report.docx;

import java.util.List;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.report.model.CardsReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Cards as a document to edit, each beginning on a page of its own. */
public final class DocxCards {
    private static final double LABEL = 0.24;
    private static final FrameworkRef NONE = new FrameworkRef("", "");

    private final Messages messages;
    private final Formats formats;

    public DocxCards(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    /** Takes at least one card. */
    public byte[] write(CardsReport report) {
        ReportHead head = new ReportHead(
                messages.getString("common.app.name"),
                "",
                NONE,
                report.edition(),
                List.of(report.notice()),
                List.of(),
                List.of());
        try (Manuscript manuscript = new Manuscript(messages, formats, head, false)) {
            manuscript.margins(
                    report.title(), messages.get("card.count", report.pages().size()));
            card(manuscript, report.pages().get(0), true);
            report.pages().stream().skip(1).forEach(page -> card(manuscript, page, false));
            return manuscript.bytes();
        }
    }

    private void card(Manuscript manuscript, CardsReport.CardPage page, boolean isFirst) {
        if (isFirst) {
            manuscript.paragraph(DocxStyle.KICKER, page.kicker());
        } else {
            manuscript.onNewPage(DocxStyle.KICKER, page.kicker());
        }
        manuscript.paragraph(DocxStyle.HEADING_1, page.title());
        manuscript.paragraph(DocxStyle.NOTICE, page.past());
        table(manuscript, "card.head.story", page.story());
        if (!page.story().isEmpty() && !page.facts().isEmpty()) {
            manuscript.empty(DocxStyle.BODY);
        }
        table(manuscript, "card.head.facts", page.facts());
    }

    private void table(Manuscript manuscript, String head, List<CardsReport.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        TablePen table = manuscript.table(
                List.of(DocxColumn.text(messages.getString(head), LABEL), DocxColumn.text("", 1 - LABEL)));
        lines.forEach(line -> table.nextRow().title(line.label(), "").text(line.text()));
    }
}
