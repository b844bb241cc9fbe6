package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.Paragraph.Style;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.model.CardsReport;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Cards, each on a page of its own. */
public final class CardsDocument {
    private static final double LABEL = 0.24;
    private static final FrameworkRef NONE = new FrameworkRef("", "");

    private final Parts parts;
    private final CardsReport report;

    public CardsDocument(Messages messages, Formats formats, CardsReport report) {
        ReportHead head = new ReportHead(
                messages.getString("common.app.name"),
                "",
                NONE,
                report.edition(),
                List.of(report.notice()),
                List.of(),
                List.of());
        this.parts = new Parts(messages, formats, head);
        this.report = report;
    }

    public Document document() {
        return new Document(
                parts.head(),
                report.title(),
                Optional.empty(),
                parts.messages().get("card.count", report.pages().size()),
                false,
                false,
                report.pages().stream()
                        .map(page -> (Block) new PageGroup(PageGroup.Rule.NEW_PAGE, card(page)))
                        .toList());
    }

    private List<Block> card(CardsReport.CardPage page) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(Style.KICKER, page.kicker()));
        blocks.add(Heading.chapter(page.title()));
        page.notices().forEach(words -> blocks.add(Paragraph.of(Style.NOTICE, words)));
        fields(blocks, "card.head.story", page.story());
        fields(blocks, "card.head.facts", page.facts());
        return blocks;
    }

    private void fields(List<Block> blocks, String title, List<CardsReport.Line> lines) {
        if (!lines.isEmpty()) {
            List<ColumnSpec<CardsReport.Line>> columns = List.of(
                    parts.column(
                            "field", title, Kind.WORDS, LABEL, line -> Cell.of(RichText.of(line.label(), Look.STRONG))),
                    ColumnSpec.of(
                            "text",
                            "",
                            Kind.WORDS,
                            1 - LABEL,
                            line -> Cell.of(RichText.typed(line.text(), Look.PLAIN))));
            blocks.add(DataTable.of("card", columns, lines));
        }
    }
}
