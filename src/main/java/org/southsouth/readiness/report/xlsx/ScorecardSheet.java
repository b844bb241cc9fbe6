package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Messages;

/** The scores of the whole, of each pillar and of each theme. */
final class ScorecardSheet {
    private static final int HEAD_ROW = 3;
    private static final int FROZEN_COLUMNS = 2;
    private static final int NAME = 2;
    private static final int SCORE = 3;
    private static final int EVIDENCED = 9;

    private final Book book;
    private final Messages messages;
    private final ScorecardReport report;
    private final StateWording states;
    private final FigureWording words;
    private final XlsxTable pen;
    private final List<String> names = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();

    ScorecardSheet(Book book, ScorecardReport report, StateWording states, FigureWording words) {
        this.words = words;
        this.book = book;
        this.messages = book.messages();
        this.report = report;
        this.states = states;
        this.pen = book.sheet(messages.getString("report.xlsx.scorecard"));
    }

    /** Gives what is to be drawn of it. */
    ChartsSheet.Bars write() {
        List<XlsxColumn> columns = columns();
        pen.across(
                messages.get("report.state.title", report.head().title(), states.of(report.entry())),
                Look.TITLE,
                columns.subList(0, 1));
        String verdict =
                String.join(" ", report.verdict().stream().map(Phrase::text).toList());
        String weak = Double.isNaN(report.weakCase())
                ? ""
                : " " + messages.get("report.weak", words.score(report.weakCase()));
        pen.across(verdict + weak, Look.WRAPPED, columns);
        pen.across(String.join(" ", report.head().notices()), Look.CARE, columns);
        pen.heads(columns);
        section(report.root(), 0);
        pen.colourBands(HEAD_ROW + 1, List.of(column(SCORE), column(EVIDENCED)));
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), HEAD_ROW, HEAD_ROW, 0);
        pen.done(HEAD_ROW, FROZEN_COLUMNS, columns.size());
        return new ChartsSheet.Bars(pen.sheet().getSheetName(), column(NAME), column(SCORE), names, scores);
    }

    private List<XlsxColumn> columns() {
        return List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.level"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 11),
                XlsxColumn.words(messages.getString("report.xlsx.head.name"), 38),
                XlsxColumn.figures(messages.getString("report.head.score"), 8),
                XlsxColumn.words(messages.getString("report.xlsx.head.band"), 20),
                XlsxColumn.figures(messages.getString("report.xlsx.head.likely-low"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.likely-high"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.worst"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.best"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.evidenced"), 8),
                XlsxColumn.figures(messages.getString("report.head.answered"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.apply"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.share-answered"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.documented"), 8),
                XlsxColumn.figures(messages.getString("report.xlsx.head.share-documented"), 8),
                XlsxColumn.words(messages.getString("report.head.state"), 13));
    }

    private CellRangeAddress column(int place) {
        return new CellRangeAddress(HEAD_ROW + 1, pen.row(), place, place);
    }

    private void section(ReportSection section, int level) {
        ScoredSection figures = section.figures();
        Optional<LikelyRange> likely = report.likely(section);
        names.add(section.title());
        scores.add(figures.score());
        pen.nextRow()
                .text(level(level))
                .text(section.id(), Look.WRAPPED)
                .text(section.title(), level < 2 ? Look.STRONG : Look.WRAPPED)
                .figure(figures.score(), Look.SCORE)
                .text(figures.hasScore() ? words.bands(section) : "", Look.WRAPPED)
                .figure(likely.map(LikelyRange::low).orElse(Double.NaN), Look.SCORE)
                .figure(likely.map(LikelyRange::high).orElse(Double.NaN), Look.SCORE)
                .figure(figures.low(), Look.SCORE)
                .figure(figures.high(), Look.SCORE)
                .figure(figures.evidenced(), Look.SCORE)
                .figure(figures.answered(), Look.COUNT)
                .figure(figures.applicable(), Look.COUNT)
                .figure(figures.completeness(), Look.SHARE)
                .figure(figures.documented(), Look.COUNT)
                .figure(figures.coverage(), Look.SHARE)
                .text(states.of(section, report.basis(), level == 0), Look.WRAPPED);
        section.sections().forEach(below -> section(below, level + 1));
    }

    private String level(int level) {
        return messages.getString(
                switch (level) {
                    case 0 -> "report.xlsx.level.overall";
                    case 1 -> "report.xlsx.level.pillar";
                    default -> "report.xlsx.level.theme";
                });
    }
}
