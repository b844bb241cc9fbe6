package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.page.TickBox;
import org.southsouth.readiness.words.AnswerText;

/** What is not known yet, by the office to ask, with a box to tick. */
final class GapChapter {
    private static final double DONE = 10;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;

    GapChapter(PdfWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
    }

    void write() {
        flow.start(pen.around(pen.word("print.gaps")), pen.paper());
        flow.title(TextStyle.TITLE, pen.word("report.html.unknown"), flow.width());
        flow.space(1);
        flow.paragraph(TextStyle.LEAD, new FindingWording(pen.messages()).unknown(report));
        flow.space(3);
        if (report.dataGaps().isEmpty()) {
            flow.paragraph(TextStyle.BODY, pen.word("report.html.unknown.none"));
            return;
        }
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("report.head.ask"), 40),
                        PdfColumn.of(pen.word("report.head.question"), 52),
                        PdfColumn.of(pen.word("report.head.state"), 26),
                        PdfColumn.of(pen.word("report.head.what"), flow.width() - 118 - DONE),
                        PdfColumn.middle(pen.word("report.head.done"), DONE)),
                "");
        report.dataGaps().forEach(gap -> row(table, gap));
        table.draw();
    }

    private void row(Table table, DataGap gap) {
        ReportQuestion question = gap.question();
        List<Block> title = new ArrayList<>(List.of(
                table.text(1, TextStyle.TABLE, 4, TextStyle.TABLE.of(question.title())),
                table.text(1, TextStyle.SMALL, 1, TextStyle.SMALL.of(question.id()))));
        if (!gap.waiting().isEmpty()) {
            title.add(table.text(
                    1,
                    TextStyle.SMALL,
                    3,
                    TextStyle.SMALL.of(pen.messages()
                            .get("report.html.waiting", pen.messages().list(gap.waitingTitles())))));
        }
        table.row(
                table.text(
                        0,
                        TextStyle.TABLE,
                        4,
                        TextStyle.TABLE.bold(
                                question.scored().question().guidance().ask())),
                new Stack(title),
                table.text(2, TextStyle.TABLE, 2, TextStyle.TABLE.of(state(pen, question), Tone.MUTED)),
                table.text(
                        3,
                        TextStyle.TABLE,
                        5,
                        TextStyle.TABLE.of(
                                question.scored().question().guidance().evidence())),
                new TickBox(table.offset(4, TickBox.SIDE)));
    }

    /** Why a question is open. */
    static String state(PdfWriter pen, ReportQuestion question) {
        return new AnswerText(pen.messages(), pen.formats())
                .of(question.scored().state());
    }
}
