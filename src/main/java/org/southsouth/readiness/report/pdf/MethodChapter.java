package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** How the figures are made, what bands and letters mean, and what the report is not. */
final class MethodChapter {
    private static final double BULLET = 4;
    private static final double KEY = 20;
    private static final double NAME = 60;

    private final PdfWriter pen;
    private final Flow flow;

    MethodChapter(PdfWriter pen) {
        this.pen = pen;
        this.flow = pen.flow();
    }

    void write() {
        flow.start(pen.around(pen.word("print.method")), pen.paper());
        flow.title(TextStyle.TITLE, pen.word("report.html.method"), flow.width());
        flow.space(3);
        sentences(pen.head().method());
        flow.heading(pen.word("print.bands"), "", 20);
        bands();
        flow.heading(pen.word("print.grades"), "", 20);
        grades();
        flow.heading(pen.word("print.not"), "", 10);
        sentences(pen.head().notices());
        flow.space(4);
        flow.paragraph(TextStyle.TABLE_NOTE, new MadeWording(pen.messages(), pen.formats()).sentence(pen.head()));
    }

    private void sentences(List<String> sentences) {
        Tag list = flow.tag(Tag.Role.LIST);
        for (String sentence : sentences) {
            TextBlock words = pen.composer().text(TextStyle.BODY, sentence, flow.width() - BULLET - 30);
            flow.need(words.height());
            Tag item = list.add(Tag.Role.ITEM).add(Tag.Role.ITEM_BODY);
            pen.composer().text(TextStyle.BODY, "•", BULLET).draw(flow.page(), 0, flow.y(), item);
            words.draw(flow.page(), BULLET, flow.y(), item);
            flow.space(words.height() + 1.6);
        }
    }

    private Table table() {
        return new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("print.head.sign"), KEY),
                        PdfColumn.of(pen.word("print.head.meaning"), NAME),
                        PdfColumn.figures(pen.word("report.head.points"), 22)),
                "");
    }

    private void bands() {
        Table table = table();
        BandSteps steps = new BandSteps(pen.head().bands());
        for (int i = 0; i < pen.head().bands().size(); i++) {
            table.row(
                    pen.composer().chip("", steps.fill(i), steps.ink(i), 0),
                    table.text(
                            1,
                            TextStyle.TABLE,
                            TextStyle.TABLE.of(pen.head().bands().get(i).title())),
                    table.text(
                            2, TextStyle.TABLE, TextStyle.TABLE.of(pen.figures().bandRange(i))));
        }
        table.draw();
    }

    private void grades() {
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("report.head.grade"), KEY),
                        PdfColumn.of(pen.word("print.head.meaning"), NAME + 22)),
                "");
        for (Grade grade : Grade.values()) {
            table.row(
                    pen.composer().letter(grade.name(), 0),
                    table.text(1, TextStyle.TABLE, Composer.ANY, TextStyle.TABLE.of(pen.meaning(grade), Tone.INK)));
        }
        table.draw();
    }
}
