package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.figure.Figure;
import org.southsouth.readiness.report.figure.MatchFigures;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.report.pdf.page.Beside;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.Lowered;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Stack;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** Partners with their themes; then gaps with who is strong on them, and strengths with who could use them. */
final class MatchPages {
    private static final double PARTNER = 44;
    private static final double QUESTION = 66;
    private static final double POINTS = 14;
    private static final double CHIP = 7.4;
    private static final double BETWEEN = 1.2;
    private static final double GAP = 2;
    /** Between two chips. */
    private static final double LEAST = 0.5;
    /** Of those beside a question, the strongest; a row has to stay on one page. */
    private static final int MOST = 6;

    private static final int MOST_QUESTIONS = 5;

    private final PdfWriter pen;
    private final Flow flow;
    private final MatchReport report;

    MatchPages(PdfWriter pen, MatchReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
    }

    void write() {
        flow.start(pen.around(pen.word("report.match")), pen.paper());
        flow.title(
                TextStyle.TITLE,
                pen.messages().get("report.match.title", report.head().title()),
                flow.width());
        flow.space(1);
        flow.paragraph(TextStyle.LEAD, report.lead());
        flow.paragraph(TextStyle.LIST_NOTE, report.taken());
        flow.paragraph(TextStyle.LIST_NOTE, report.leftOut());
        if (!report.partners().isEmpty()) {
            partners();
        }
        gaps();
        strengths();
        MatchFigures figures = new MatchFigures(pen.drawing(), report);
        figures.everybody().ifPresent(figure -> everybody(figure, figures.note()));
    }

    private void everybody(Figure figure, String note) {
        flow.start(pen.around(pen.word("report.match")), pen.paper());
        flow.heading(figure.title(), "", 24);
        flow.paragraph(TextStyle.LIST_NOTE, note);
        flow.space(2);
        flow.pictureToFit(figure.picture());
    }

    private void section(String title, String note) {
        flow.heading(pen.word(title), "", 24);
        flow.paragraph(TextStyle.LIST_NOTE, pen.word(note));
        flow.space(1);
    }

    private void partners() {
        section("report.match.partners", "report.match.partners.note");
        double each = (flow.width() - PARTNER) / 2;
        Table table = new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word("report.match.head.partner"), PARTNER),
                        PdfColumn.of(pen.word("report.match.head.learn"), each),
                        PdfColumn.of(pen.word("report.match.head.offer"), each)),
                "");
        for (MatchReport.PartnerLine partner : report.partners()) {
            Block who = new Stack(List.of(
                    table.text(0, TextStyle.LIST, 3, TextStyle.LIST.bold(partner.title())),
                    table.text(0, TextStyle.TABLE_NOTE, 5, TextStyle.TABLE_NOTE.of(partner.about()))));
            table.row(who, themes(table, 1, partner.learn()), themes(table, 2, partner.offer()));
        }
        table.draw();
    }

    private Block themes(Table table, int column, List<MatchReport.ThemeLine> themes) {
        List<Block> blocks = new ArrayList<>();
        for (MatchReport.ThemeLine theme : themes) {
            Block title = table.text(column, TextStyle.LIST, 2, TextStyle.LIST.bold(theme.title()));
            blocks.add(blocks.isEmpty() ? title : new Lowered(title, BETWEEN));
            theme.questions().stream()
                    .limit(MOST_QUESTIONS)
                    .map(question -> table.text(column, TextStyle.TABLE_NOTE, 2, TextStyle.TABLE_NOTE.of(question)))
                    .forEach(blocks::add);
            more(table, column, theme.questions().size() - MOST_QUESTIONS, blocks);
        }
        return new Stack(blocks);
    }

    private void more(Table table, int column, int count, List<Block> blocks) {
        if (count > 0) {
            blocks.add(table.text(
                    column,
                    TextStyle.TABLE_NOTE,
                    1,
                    TextStyle.TABLE_NOTE.of(pen.messages().get("report.match.more", count))));
        }
    }

    private void gaps() {
        section("report.match.gaps", "report.match.gaps.note");
        if (report.helped().isEmpty()) {
            flow.paragraph(TextStyle.LIST, pen.word("report.match.gaps.none"));
        } else {
            Table table = table("report.match.head.gap", "report.match.head.peers");
            for (MatchReport.GapLine gap : report.helped()) {
                row(table, gap.gap().question(), gap.gap().points(), gap.peers(), gap.leftOut());
            }
            table.draw();
        }
        if (!report.alone().isEmpty()) {
            flow.space(1.5);
            flow.paragraph(
                    TextStyle.LIST_NOTE,
                    pen.messages().get("report.match.alone", report.alone().size()));
        }
    }

    private void strengths() {
        section("report.match.strengths", "report.match.strengths.note");
        if (report.wanted().isEmpty()) {
            flow.paragraph(TextStyle.LIST, pen.word("report.match.strengths.none"));
            return;
        }
        Table table = table("report.match.head.strength", "report.match.head.learners");
        for (MatchReport.StrengthLine strength : report.wanted()) {
            row(table, strength.strength().question(), strength.strength().points(), strength.learners(), "");
        }
        table.draw();
    }

    private Table table(String question, String others) {
        return new Table(
                flow,
                List.of(
                        PdfColumn.of(pen.word(question), QUESTION),
                        PdfColumn.middle(pen.word("report.match.head.own"), POINTS),
                        PdfColumn.of(pen.word(others), flow.width() - QUESTION - POINTS)),
                "");
    }

    private void row(Table table, Question question, double points, List<MatchReport.MatchLine> lines, String leftOut) {
        List<Block> others = new ArrayList<>();
        for (MatchReport.MatchLine line : lines.subList(0, Math.min(MOST, lines.size()))) {
            others.add(others.isEmpty() ? line(line) : new Lowered(line(line), LEAST));
        }
        more(table, 2, lines.size() - MOST, others);
        if (!leftOut.isEmpty()) {
            others.add(new Lowered(table.text(2, TextStyle.SMALL, 2, TextStyle.SMALL.of(leftOut)), LEAST));
        }
        table.row(
                new Stack(List.of(
                        table.text(0, TextStyle.LIST, 3, TextStyle.LIST.bold(question.title())),
                        table.text(
                                0,
                                TextStyle.SMALL,
                                1,
                                TextStyle.SMALL.of(question.id().value())))),
                pen.chip(points, table.offset(1, CHIP)),
                new Stack(others));
    }

    private Block line(MatchReport.MatchLine line) {
        double room = flow.width() - QUESTION - POINTS - CHIP - GAP;
        String reasons = line.reasons().isEmpty() ? "" : ", " + String.join(", ", line.reasons());
        return new Beside(
                List.of(
                        new Beside.Piece(pen.chip(line.points(), 0), CHIP),
                        new Beside.Piece(
                                pen.composer()
                                        .text(
                                                TextStyle.LIST,
                                                List.of(
                                                        TextStyle.LIST.bold(line.title()),
                                                        TextStyle.LIST_NOTE.of(reasons)),
                                                room,
                                                Align.START,
                                                3),
                                room)),
                GAP);
    }
}
