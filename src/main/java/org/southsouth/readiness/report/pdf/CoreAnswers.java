package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** Every answer of a core check, two pillars side by side: in the place of the themes, which have no scores then. */
final class CoreAnswers {
    private static final double GUTTER = 5;
    private static final double CHIP = 9.5;
    private static final double LETTER = 6;
    private static final double PAD = 0.9;

    private final PdfWriter pen;
    private final Flow flow;
    private final ScorecardReport report;

    CoreAnswers(PdfWriter pen, Flow flow, ScorecardReport report) {
        this.pen = pen;
        this.flow = flow;
        this.report = report;
    }

    /** Each in so many lines at most. */
    void write(int lines) {
        double column = (flow.width() - GUTTER) / 2;
        List<ReportSection> pillars = report.root().sections();
        for (int i = 0; i < pillars.size(); i += 2) {
            double height = height(pillars.get(i), lines, column);
            if (i + 1 < pillars.size()) {
                height = Math.max(height, height(pillars.get(i + 1), lines, column));
            }
            flow.need(height);
            draw(pillars.get(i), lines, 0, column);
            if (i + 1 < pillars.size()) {
                draw(pillars.get(i + 1), lines, column + GUTTER, column);
            }
            flow.space(height + 2);
        }
    }

    private static List<ReportQuestion> asked(ReportSection pillar) {
        return pillar.leaves().stream()
                .flatMap(leaf -> leaf.questions().stream())
                .filter(question -> question.scored().state() != QuestionState.OUT_OF_SCOPE)
                .toList();
    }

    private double height(ReportSection pillar, int lines, double column) {
        double items = asked(pillar).stream()
                .mapToDouble(question -> height(words(question, lines, column)))
                .sum();
        return head(pillar, column).height() + items;
    }

    private static double height(TextBlock words) {
        return Math.max(words.height(), TextStyle.TABLE.leading()) + 2 * PAD;
    }

    private TextBlock head(ReportSection pillar, double column) {
        return pen.composer()
                .text(TextStyle.TABLE, List.of(TextStyle.TABLE.bold(pillar.chartTitle())), column, Align.START, 1);
    }

    private TextBlock words(ReportQuestion question, int lines, double column) {
        String answer = question.answer().isEmpty() ? question.reason() : question.answer();
        return pen.composer()
                .text(
                        TextStyle.TABLE,
                        List.of(TextStyle.TABLE.bold(question.title() + ". "), TextStyle.TABLE.of(answer, Tone.MUTED)),
                        column - CHIP - LETTER,
                        Align.START,
                        lines);
    }

    private void draw(ReportSection pillar, int lines, double x, double column) {
        TextBlock head = head(pillar, column);
        head.draw(flow.page(), x, flow.y(), flow.tag(Tag.Role.H3));
        double y = flow.y() + head.height();
        Tag list = flow.tag(Tag.Role.LIST);
        for (ReportQuestion question : asked(pillar)) {
            flow.page().in(null);
            flow.page().rule(x, y, x + column, y, Stroke.of(Tone.RULE, 0.18));
            Tag item = list.add(Tag.Role.ITEM);
            Chip chip = pen.chip(question.scored().points(), question.scored().state(), 0);
            chip.draw(flow.page(), x, y + PAD, item.add(Tag.Role.ITEM_LABEL));
            TextBlock words = words(question, lines, column);
            Tag body = item.add(Tag.Role.ITEM_BODY);
            words.draw(flow.page(), x + CHIP, y + PAD, body.add(Tag.Role.PARAGRAPH));
            Grade grade = question.scored().answer().evidence().grade();
            if (grade != null) {
                Chip letter = pen.composer().letter(grade.name(), 0);
                letter.draw(flow.page(), x + column - letter.width(), y + PAD, body.add(Tag.Role.PARAGRAPH));
            }
            y += height(words);
        }
    }
}
