package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.kind.HeatMapChart;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.pdf.page.Block;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PdfColumn;
import org.southsouth.readiness.report.pdf.page.Table;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** The questions with the widest spread: a column for each of up to eight, else the ends and the middle. */
final class DifferencesChapter {
    private static final int MOST = 40;
    private static final double SPREAD = 15;
    private static final double COLUMN = 21;
    private static final double SUMMARY = 20;
    private static final double CHIP = 7.4;

    private final PdfWriter pen;
    private final Flow flow;
    private final ComparisonReport report;
    private final boolean isSummary;

    DifferencesChapter(PdfWriter pen, ComparisonReport report) {
        this.pen = pen;
        this.flow = pen.flow();
        this.report = report;
        this.isSummary = report.entries().size() > HeatMapChart.MOST_SUBJECTS;
    }

    void write() {
        List<ComparedRow> widest = report.widest(MOST);
        if (widest.isEmpty()) {
            return;
        }
        flow.start(
                pen.around(pen.word("print.questions")),
                isSummary ? pen.paper() : pen.paper().turned());
        flow.title(TextStyle.COMPARISON_TITLE, pen.word("report.html.widest"), flow.width());
        flow.space(1);
        flow.paragraph(
                TextStyle.LIST_NOTE,
                pen.messages()
                        .get(
                                "print.widest.note",
                                widest.size(),
                                report.questions().size()));
        flow.space(2);
        Table table = new Table(flow, columns(), "");
        widest.forEach(question -> row(table, question.row()));
        table.draw();
    }

    private List<PdfColumn> columns() {
        List<PdfColumn> columns = new ArrayList<>();
        List<String> heads = isSummary
                ? List.of(
                        pen.word("report.head.lowest"),
                        pen.word("report.head.middle"),
                        pen.word("report.head.highest"),
                        pen.word("report.head.answered"))
                : report.entries().stream().map(entry -> entry.label().name()).toList();
        double each = isSummary ? SUMMARY : COLUMN;
        columns.add(PdfColumn.of(pen.word("report.head.question"), flow.width() - SPREAD - each * heads.size()));
        heads.forEach(head -> columns.add(PdfColumn.middle(head, each)));
        columns.add(PdfColumn.figures(pen.word("report.head.spread"), SPREAD));
        return columns;
    }

    private void row(Table table, ComparisonRow row) {
        List<Block> cells = new ArrayList<>();
        cells.add(table.text(
                0,
                TextStyle.TABLE,
                2,
                TextStyle.TABLE.bold(row.title() + " "),
                TextStyle.TABLE.of(row.id(), Tone.FAINT)));
        if (isSummary) {
            summary(table, row, cells);
        } else {
            for (int entry = 0; entry < row.values().size(); entry++) {
                cells.add(pen.chip(
                        row.values().get(entry),
                        report.entries()
                                .get(entry)
                                .entry()
                                .scorecard()
                                .of(new QuestionId(row.id()))
                                .state(),
                        table.offset(entry + 1, CHIP)));
            }
        }
        cells.add(
                table.text(cells.size(), TextStyle.TABLE, TextStyle.TABLE.of(Long.toString(Math.round(row.spread())))));
        table.row(cells.toArray(Block[]::new));
    }

    private void summary(Table table, ComparisonRow row, List<Block> cells) {
        List<Double> present = row.values().stream()
                .filter(value -> !Double.isNaN(value))
                .sorted()
                .toList();
        int middle = present.size() / 2;
        double median =
                present.size() % 2 == 1 ? present.get(middle) : (present.get(middle - 1) + present.get(middle)) / 2;
        cells.add(pen.chip(present.get(0), table.offset(1, CHIP)));
        cells.add(pen.chip(median, table.offset(2, CHIP)));
        cells.add(pen.chip(present.get(present.size() - 1), table.offset(3, CHIP)));
        cells.add(table.text(
                4,
                TextStyle.TABLE,
                TextStyle.TABLE.of(pen.figures().of(present.size(), row.values().size()))));
    }
}
