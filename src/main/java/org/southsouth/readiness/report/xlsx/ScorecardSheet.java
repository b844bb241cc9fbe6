package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.SectionScores;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Messages;

/** The scores of the whole, of each pillar and of each theme. */
final class ScorecardSheet {
    private static final int HEAD_ROW = 4;
    private static final int FROZEN_COLUMNS = 2;
    private static final int NAME = 2;
    private static final int SCORE = 3;

    private final Book book;
    private final Messages messages;
    private final ScorecardReport report;
    private final StateWording states;
    private final FigureWording words;
    private final XlsxTable pen;
    private final List<DataColumn<SectionScores>> columns = DataColumn.inSheet(
            SectionScores.ALL,
            "report.head.score",
            "report.xlsx.head.band",
            "report.xlsx.head.likely-low",
            "report.xlsx.head.likely-high",
            "report.xlsx.head.worst",
            "report.xlsx.head.best",
            "report.xlsx.head.evidenced");
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
        List<XlsxColumn> heads = heads();
        book.whose(pen);
        String verdict =
                String.join(" ", report.verdict().stream().map(Phrase::text).toList());
        String weak = Double.isNaN(report.weakCase())
                ? ""
                : " " + messages.get("report.weak", words.score(report.weakCase()));
        pen.across(verdict + weak, Look.WRAPPED, heads);
        pen.across(String.join(" ", report.head().notices()), Look.CARE, heads);
        pen.heads(heads);
        section(report.root(), 0);
        book.printing().set(pen.sheet(), true, 1);
        Printing.repeat(pen.sheet(), HEAD_ROW, HEAD_ROW, 0);
        pen.done("scorecard", HEAD_ROW, FROZEN_COLUMNS);
        return new ChartsSheet.Bars(pen.sheet().getSheetName(), column(NAME), column(SCORE), names, scores);
    }

    private List<XlsxColumn> heads() {
        List<XlsxColumn> heads = new ArrayList<>(List.of(
                XlsxColumn.words(messages.getString("report.xlsx.head.level"), 9),
                XlsxColumn.words(messages.getString("report.xlsx.head.id"), 11),
                XlsxColumn.words(messages.getString("report.xlsx.head.name"), 38)));
        heads.addAll(XlsxColumn.of(columns, messages));
        heads.add(XlsxColumn.words(messages.getString("report.head.state"), 13));
        return heads;
    }

    private CellRangeAddress column(int place) {
        return new CellRangeAddress(HEAD_ROW + 1, pen.row(), place, place);
    }

    private void section(ReportSection section, int level) {
        ScoredSection figures = section.figures();
        String bands = figures.hasScore() ? words.bands(section) : "";
        names.add(section.title());
        scores.add(figures.score());
        pen.nextRow()
                .text(book.level(level))
                .text(section.id(), Look.WRAPPED)
                .text(section.title(), level < 2 ? Look.STRONG : Look.WRAPPED)
                .cells(columns, new SectionScores(figures, section.likely(), bands))
                .text(states.of(section, report.basis(), level == 0), Look.WRAPPED);
        section.sections().forEach(below -> section(below, level + 1));
    }
}
