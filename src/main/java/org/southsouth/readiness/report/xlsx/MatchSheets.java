package org.southsouth.readiness.report.xlsx;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.report.model.MatchReport;
import org.southsouth.readiness.words.Messages;

/** Partners with their themes, one theme a row; gaps and strengths with their matches, one match a row. */
final class MatchSheets {
    private static final int OWN = 2;
    private static final int THEIRS = 4;

    private final Book book;
    private final Messages messages;
    private final MatchReport report;

    MatchSheets(Book book, MatchReport report) {
        this.book = book;
        this.messages = book.messages();
        this.report = report;
    }

    void write() {
        partners();
        gaps();
        strengths();
    }

    private void partners() {
        XlsxTable pen = book.sheet(messages.getString("report.match.partners"));
        List<XlsxColumn> columns = List.of(
                XlsxColumn.words(messages.getString("report.match.head.partner"), 24),
                XlsxColumn.words(messages.getString("report.xlsx.head.kind"), 26),
                XlsxColumn.words(messages.getString("report.xlsx.head.direction"), 12),
                XlsxColumn.words(messages.getString("report.xlsx.level.theme"), 36),
                XlsxColumn.figures(messages.getString("report.xlsx.head.match-sum"), 10),
                XlsxColumn.words(messages.getString("report.xlsx.head.questions"), 60),
                XlsxColumn.words(messages.getString("report.xlsx.head.alike"), 40));
        pen.heads(columns);
        for (MatchReport.PartnerLine partner : report.partners()) {
            themes(pen, partner, partner.learn(), messages.getString("report.match.head.learn"));
            themes(pen, partner, partner.offer(), messages.getString("report.match.head.offer"));
        }
        end(pen, 1, columns);
    }

    private static void themes(
            XlsxTable pen, MatchReport.PartnerLine partner, List<MatchReport.ThemeLine> themes, String direction) {
        for (MatchReport.ThemeLine theme : themes) {
            pen.nextRow()
                    .text(partner.title(), Look.STRONG)
                    .text(partner.kind(), Look.WRAPPED)
                    .text(direction, Look.WRAPPED)
                    .text(theme.title(), Look.WRAPPED)
                    .figure(theme.value(), Look.VALUE)
                    .text(String.join("\n", theme.questions()), Look.WRAPPED)
                    .text(partner.alike(), Look.WRAPPED);
        }
    }

    private void gaps() {
        XlsxTable pen = book.sheet(messages.getString("report.xlsx.gaps"));
        List<XlsxColumn> columns = matchColumns("report.match.head.gap");
        pen.heads(columns);
        for (MatchReport.GapLine gap : report.gaps()) {
            lines(pen, gap.gap().question(), gap.gap().points(), gap.peers());
        }
        colour(pen);
        end(pen, 2, columns);
    }

    private void strengths() {
        XlsxTable pen = book.sheet(messages.getString("report.xlsx.strengths"));
        List<XlsxColumn> columns = matchColumns("report.match.head.strength");
        pen.heads(columns);
        for (MatchReport.StrengthLine strength : report.strengths()) {
            lines(pen, strength.strength().question(), strength.strength().points(), strength.learners());
        }
        colour(pen);
        end(pen, 2, columns);
    }

    private List<XlsxColumn> matchColumns(String question) {
        return List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 14),
                XlsxColumn.words(messages.getString(question), 44),
                XlsxColumn.figures(messages.getString("report.match.head.own"), 8),
                XlsxColumn.words(messages.getString("report.match.head.partner"), 24),
                XlsxColumn.figures(messages.getString("report.xlsx.head.theirs"), 8),
                XlsxColumn.words(messages.getString("report.head.grade"), 10),
                XlsxColumn.figures(messages.getString("report.xlsx.head.similarity"), 11),
                XlsxColumn.figures(messages.getString("report.xlsx.head.match"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.why"), 50));
    }

    /** A row without a partner where nobody fits. */
    private static void lines(XlsxTable pen, Question question, double points, List<MatchReport.MatchLine> lines) {
        if (lines.isEmpty()) {
            begin(pen, question, points);
        }
        for (MatchReport.MatchLine line : lines) {
            Match match = line.match();
            begin(pen, question, points)
                    .text(line.title(), Look.WRAPPED)
                    .figure(line.points(), Look.SCORE)
                    .text(match.grade().name())
                    .figure(match.similarity().value(), Look.VALUE)
                    .figure(match.value(), Look.VALUE)
                    .text(String.join(", ", line.reasons()), Look.WRAPPED);
        }
    }

    private static XlsxTable begin(XlsxTable pen, Question question, double points) {
        return pen.nextRow()
                .text(question.id().value())
                .text(question.title(), Look.WRAPPED)
                .figure(points, Look.SCORE);
    }

    private static void colour(XlsxTable pen) {
        if (pen.row() > 0) {
            pen.colourBands(
                    1,
                    List.of(
                            new CellRangeAddress(1, pen.row(), OWN, OWN),
                            new CellRangeAddress(1, pen.row(), THEIRS, THEIRS)));
        }
    }

    private void end(XlsxTable pen, int frozen, List<XlsxColumn> columns) {
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), 0, 0, 0);
        pen.done(0, frozen, columns.size());
    }
}
