package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.DataGap;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.words.AnswerText;

/** The second page of a brief: what is strong beside what is weak, in words, and whom to ask for what is open. */
final class FindingsChapter {
    private static final double GUTTER = 5;
    private static final double CHIP = 9.5;
    private static final double LETTER = 6;
    private static final int MOST_LINES = 4;
    private static final double PAD = 1.2;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;

    FindingsChapter(PdfWriter pen, ScorecardReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
    }

    void write() {
        double column = (flow.width() - GUTTER) / 2;
        double top = flow.y();
        double left =
                said(list("report.html.strong", "report.html.strong.none", report.strengths(), 0, column), column);
        flow.goTo(top);
        double right = list("report.html.weak", "report.html.weak.none", report.gaps(), column + GUTTER, column);
        flow.goTo(Math.max(left, right));
        open();
    }

    /** Below the strengths, what nothing documents; where it ends. */
    private double said(double y, double width) {
        return note(new FindingWording(pen.messages()).said(report.said()), 0, y, width);
    }

    /** Something small below a list; nothing where it is empty. */
    private double note(String text, double x, double y, double width) {
        if (text.isEmpty()) {
            return y;
        }
        TextBlock words = pen.composer()
                .text(TextStyle.LIST_NOTE, List.of(TextStyle.LIST_NOTE.of(text)), width, Align.START, MOST_LINES);
        words.draw(flow.page(), x, y + PAD, flow.tag(Tag.Role.PARAGRAPH));
        return y + PAD + words.height();
    }

    /** Where it ends. */
    private double list(String title, String none, List<ReportQuestion> questions, double x, double width) {
        TextBlock head = pen.composer().text(TextStyle.SECTION, pen.word(title), width);
        head.draw(flow.page(), x, flow.y(), flow.tag(Tag.Role.H2));
        double y = flow.y() + head.height() + 1;
        rule(x, y, width, Stroke.of(Tone.INK, 0.26));
        if (questions.isEmpty()) {
            TextBlock nothing = pen.composer().text(TextStyle.LIST, pen.word(none), width);
            nothing.draw(flow.page(), x, y + PAD, flow.tag(Tag.Role.PARAGRAPH));
            return y + PAD + nothing.height();
        }
        Tag list = flow.tag(Tag.Role.LIST);
        for (ReportQuestion question :
                questions.stream().limit(FindingWording.MOST).toList()) {
            y = item(question, list.add(Tag.Role.ITEM), x, y + PAD, width) + PAD;
            rule(x, y, width, Stroke.of(Tone.RULE, 0.18));
        }
        return note(new FindingWording(pen.messages()).shown(questions), x, y, width);
    }

    private void rule(double x, double y, double width, Stroke stroke) {
        flow.page().in(null);
        flow.page().rule(x, y, x + width, y, stroke);
    }

    private double item(ReportQuestion question, Tag tag, double x, double y, double width) {
        Chip chip = pen.chip(question.scored().points(), 0);
        chip.draw(flow.page(), x, y + 0.2, tag.add(Tag.Role.ITEM_LABEL));
        Tag body = tag.add(Tag.Role.ITEM_BODY);
        TextBlock words = pen.composer()
                .text(
                        TextStyle.LIST,
                        List.of(TextStyle.LIST.bold(question.title() + ". "), TextStyle.LIST.of(question.answer())),
                        width - CHIP - LETTER - 1.5,
                        Align.START,
                        MOST_LINES);
        words.draw(flow.page(), x + CHIP, y, body.add(Tag.Role.PARAGRAPH));
        Grade grade = question.scored().answer().evidence().grade();
        if (grade != null) {
            pen.composer()
                    .letter(grade.name(), 0)
                    .draw(flow.page(), x + width - 4.1, y + 0.2, body.add(Tag.Role.PARAGRAPH));
        }
        return y + Math.max(words.height(), chip.height());
    }

    /** As many as there is room for; the report has the others. */
    private void open() {
        flow.heading(pen.word("report.html.unknown"), "", 0);
        if (report.dataGaps().isEmpty()) {
            flow.paragraph(TextStyle.LIST, pen.word("report.html.unknown.none"));
            return;
        }
        flow.paragraph(TextStyle.LIST_NOTE, new FindingWording(pen.messages()).unknown(report));
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("report.head.ask"), 44),
                        PdfColumn.of(pen.word("report.head.question"), 56),
                        PdfColumn.of(pen.word("report.head.state"), 26),
                        PdfColumn.of(pen.word("report.head.what"), flow.width() - 126)),
                "");
        List<DataGap> shown = new ArrayList<>();
        double room = flow.room() - 14;
        for (DataGap gap : report.dataGaps()) {
            room -= row(table, gap, room);
            if (room < 0) {
                break;
            }
            shown.add(gap);
        }
        table.draw();
        String note = new FindingWording(pen.messages())
                .shown(shown.size(), report.dataGaps().size());
        if (!note.isEmpty()) {
            flow.space(1.5);
            flow.paragraph(TextStyle.TABLE_NOTE, note);
        }
    }

    /** Its height; nothing is added where it has no room. */
    private double row(Table table, DataGap gap, double room) {
        ReportQuestion question = gap.question();
        TextBlock office = table.text(
                0,
                TextStyle.TABLE,
                2,
                TextStyle.TABLE.bold(question.scored().question().guidance().ask()));
        TextBlock title = table.text(
                1,
                TextStyle.TABLE,
                2,
                TextStyle.TABLE.of(question.title() + " "),
                TextStyle.TABLE.of(question.id(), Tone.FAINT));
        TextBlock state = table.text(
                2,
                TextStyle.TABLE,
                1,
                TextStyle.TABLE.of(
                        new AnswerText(pen.messages(), pen.formats())
                                .of(question.scored().state()),
                        Tone.MUTED));
        TextBlock what = table.text(
                3,
                TextStyle.TABLE,
                2,
                TextStyle.TABLE.of(question.scored().question().guidance().evidence()));
        double height = Math.max(Math.max(office.height(), what.height()), title.height()) + 2 * PAD;
        if (height <= room) {
            table.row(office, title, state, what);
        }
        return height;
    }
}
