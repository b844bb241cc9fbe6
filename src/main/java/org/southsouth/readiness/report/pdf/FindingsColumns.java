package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.SectionHead;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** What is strong beside what is weak, in words: one answer of each theme first. */
final class FindingsColumns {
    private static final double GUTTER = 5;
    private static final double ABOVE = 5.5;
    private static final double CHIP = 9.5;
    private static final double LETTER = 6;
    private static final double PAD = 1.2;
    private static final double DENSE = 0.75;
    /** Of a source, in characters. */
    private static final int LONGEST = 40;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;
    private final int most;
    private final int lines;
    private final double width;
    private final double pad;

    /** So many answers in each column at most, each in so many lines at most; in one line only what was asked, not half an answer. */
    FindingsColumns(PdfWriter pen, ScorecardReport report, int most, int lines, boolean isDense) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.most = most;
        this.lines = lines;
        this.pad = isDense ? DENSE : PAD;
        this.width = (flow.width() - GUTTER) / 2;
    }

    void write() {
        Column strong = new Column("report.html.strong", "report.html.strong.none", report.strengths());
        Column missing = new Column("report.html.weak", "report.html.missing.none", report.missing());
        double above = flow.y() > flow.firstLine() ? ABOVE : 0;
        double height = Math.max(strong.height(), missing.height());
        if (!flow.need(height + above)) {
            flow.space(above);
        }
        strong.draw(0);
        missing.draw(width + GUTTER);
        flow.space(height);
    }

    private TextBlock words(ReportQuestion question) {
        String title = question.title();
        return pen.composer()
                .text(
                        TextStyle.LIST,
                        lines == 1
                                ? List.of(TextStyle.LIST.bold(title))
                                : List.of(TextStyle.LIST.bold(title + ". "), TextStyle.LIST.of(answer(question))),
                        width - CHIP - LETTER - 1.5,
                        Align.START,
                        lines);
    }

    /** A number with whose it is and of which year: beside one that stands alone, a grade says neither. */
    private String answer(ReportQuestion question) {
        Evidence evidence = question.scored().answer().evidence();
        Integer year = evidence.year();
        String source = evidence.source().lines().findFirst().orElse("");
        boolean isFigure = question.scored().question().kind().numeric().isPresent();
        return isFigure && year != null && !source.isBlank()
                ? pen.messages()
                        .get("print.finding.figure", question.answer(), SafeText.of(source, LONGEST), year.toString())
                : question.answer();
    }

    private void rule(double x, double y, Stroke stroke) {
        flow.page().in(null);
        flow.page().rule(x, y, x + width, y, stroke);
    }

    /** A title, and its answers or why there are none. */
    private final class Column {
        private final SectionHead head;
        private final List<ReportQuestion> questions;
        private final TextBlock nothing;

        Column(String title, String none, List<ReportQuestion> questions) {
            String note = questions.size() > most
                    ? pen.messages().get("report.findings.documented.some", most, questions.size())
                    : pen.word("report.findings.documented");
            this.head = new SectionHead(pen.composer(), pen.word(title), note, width);
            this.questions = questions.stream().limit(most).toList();
            this.nothing = pen.composer().text(TextStyle.LIST, pen.word(none), width);
        }

        double height() {
            double list = questions.isEmpty()
                    ? pad + nothing.height()
                    : questions.stream()
                            .mapToDouble(question -> height(question) + 2 * pad)
                            .sum();
            return head.height() + 1 + list;
        }

        private double height(ReportQuestion question) {
            return Math.max(
                    words(question).height(),
                    pen.chip(question.scored().points(), 0).height());
        }

        void draw(double x) {
            head.draw(flow, x, flow.y());
            double y = flow.y() + head.height() + 1;
            rule(x, y, Stroke.of(Tone.INK, 0.26));
            if (questions.isEmpty()) {
                nothing.draw(flow.page(), x, y + pad, flow.tag(Tag.Role.PARAGRAPH));
            } else {
                Tag list = flow.tag(Tag.Role.LIST);
                for (ReportQuestion question : questions) {
                    item(question, list.add(Tag.Role.ITEM), x, y + pad);
                    y += height(question) + 2 * pad;
                    rule(x, y, Stroke.of(Tone.RULE, 0.18));
                }
            }
        }

        private void item(ReportQuestion question, Tag tag, double x, double y) {
            Chip chip = pen.chip(question.scored().points(), 0);
            chip.draw(flow.page(), x, y + 0.2, tag.add(Tag.Role.ITEM_LABEL));
            Tag body = tag.add(Tag.Role.ITEM_BODY);
            words(question).draw(flow.page(), x + CHIP, y, body.add(Tag.Role.PARAGRAPH));
            Grade grade = question.scored().answer().evidence().grade();
            if (grade != null) {
                pen.composer()
                        .letter(grade.name(), 0)
                        .draw(flow.page(), x + width - 4.1, y + 0.2, body.add(Tag.Role.PARAGRAPH));
            }
        }
    }
}
