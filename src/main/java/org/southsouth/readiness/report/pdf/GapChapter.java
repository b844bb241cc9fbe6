package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Column;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Style;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TickBox;
import org.southsouth.readiness.words.AnswerText;

/** What is not known yet, by the office to ask, with a box to tick. */
final class GapChapter {
    private static final double DONE = 10;

    private final Pen pen;
    private final Flow flow;
    private final ScorecardReport report;

    GapChapter(Pen pen, ScorecardReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
    }

    void write() {
        flow.start(pen.around(pen.word("print.gaps")), pen.paper());
        flow.title(Style.TITLE, pen.word("report.html.unknown"), flow.width());
        flow.space(1);
        flow.paragraph(Style.LEAD, new FindingWording(pen.messages()).unknown(report));
        flow.space(3);
        if (report.dataGaps().isEmpty()) {
            flow.paragraph(Style.BODY, pen.word("report.html.unknown.none"));
            return;
        }
        Table table = new Table(
                flow,
                List.of(
                        Column.of(pen.word("report.head.ask"), 40),
                        Column.of(pen.word("report.head.question"), 52),
                        Column.of(pen.word("report.head.state"), 26),
                        Column.of(pen.word("report.head.what"), flow.width() - 118 - DONE),
                        Column.middle(pen.word("report.head.done"), DONE)),
                "");
        report.dataGaps().forEach(gap -> row(table, gap));
        table.draw();
    }

    private void row(Table table, DataGap gap) {
        ReportQuestion question = gap.question();
        List<Block> title = new ArrayList<>(List.of(
                table.text(1, Style.TABLE, 4, Style.TABLE.of(question.title())),
                table.text(1, Style.SMALL, 1, Style.SMALL.of(question.id()))));
        if (!gap.waiting().isEmpty()) {
            title.add(table.text(
                    1,
                    Style.SMALL,
                    3,
                    Style.SMALL.of(pen.messages()
                            .get("report.html.waiting", pen.messages().list(gap.waitingTitles())))));
        }
        table.row(
                table.text(
                        0,
                        Style.TABLE,
                        4,
                        Style.TABLE.bold(question.scored().question().guidance().ask())),
                new Stack(title),
                table.text(2, Style.TABLE, 2, Style.TABLE.of(state(pen, question), Tone.MUTED)),
                table.text(
                        3,
                        Style.TABLE,
                        5,
                        Style.TABLE.of(question.scored().question().guidance().evidence())),
                new TickBox(table.offset(4, TickBox.SIDE)));
    }

    /** Why a question is open. */
    static String state(Pen pen, ReportQuestion question) {
        return new AnswerText(pen.messages(), pen.formats())
                .of(question.scored().state());
    }
}
