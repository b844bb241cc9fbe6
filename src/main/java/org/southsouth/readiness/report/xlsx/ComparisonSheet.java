package org.southsouth.readiness.report.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.CellRangeAddress;
import org.southsouth.readiness.core.comparison.ComparisonRow;
import org.southsouth.readiness.report.column.ComparedColumns;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.report.model.CautionText;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparedRow;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.words.Messages;

/** All entries side by side: once their sections, once their questions, with what must be known of a column above it. */
final class ComparisonSheet {
    private static final int FIRST_ROW = 1;
    private static final int HEAD_ROW = 4;
    private static final int FROZEN_COLUMNS = 2;

    private final Book book;
    private final Messages messages;
    private final ComparisonReport report;
    private final StateWording states;

    ComparisonSheet(Book book, ComparisonReport report, StateWording states) {
        this.book = book;
        this.messages = book.messages();
        this.report = report;
        this.states = states;
    }

    /** Gives what is to be drawn of it: the overall scores. */
    ChartsSheet.Bars sections() {
        String name = messages.getString("report.html.comparison");
        write(
                book.sheet(name),
                "comparison",
                report.flat().stream()
                        .filter(row -> row.row().kind() == ComparisonRow.Kind.SECTION)
                        .toList());
        return new ChartsSheet.Bars(
                name,
                entriesOf(HEAD_ROW),
                entriesOf(HEAD_ROW + 1),
                report.entries().stream().map(ComparedEntry::name).toList(),
                report.entries().stream().map(entry -> entry.total().score()).toList());
    }

    private CellRangeAddress entriesOf(int row) {
        return new CellRangeAddress(
                row, row, FROZEN_COLUMNS, FROZEN_COLUMNS + report.entries().size() - 1);
    }

    void questions() {
        write(book.sheet(messages.getString("report.xlsx.differences")), "differences", report.questions());
    }

    private void write(XlsxTable pen, String name, List<ComparedRow> rows) {
        List<XlsxColumn> columns = columns();
        // Over the columns that every page and every view has, so that it is whole on each.
        pen.across(notice(), Look.CARE, columns.subList(0, FROZEN_COLUMNS));
        states(pen);
        shares(
                pen,
                messages.getString("report.head.answered"),
                entry -> entry.total().completeness());
        shares(
                pen,
                messages.getString("report.xlsx.head.share-documented"),
                entry -> entry.total().coverage());
        pen.heads(columns);
        rows.forEach(row -> row(pen, row));
        book.printing()
                .set(pen.sheet(), true, Printing.pagesFor(report.entries().size()));
        Printing.repeat(pen.sheet(), FIRST_ROW, HEAD_ROW, FROZEN_COLUMNS);
        pen.done(name, HEAD_ROW, FROZEN_COLUMNS);
    }

    private String notice() {
        return report.cautions().isEmpty()
                ? messages.getString("report.html.alike")
                : messages.getString("report.html.care") + ". "
                        + report.cautions().stream().map(CautionText::text).collect(Collectors.joining(" "));
    }

    private List<XlsxColumn> columns() {
        List<XlsxColumn> columns = new ArrayList<>();
        columns.add(XlsxColumn.words(messages.getString("report.xlsx.head.id"), 13));
        columns.add(XlsxColumn.words(messages.getString("report.xlsx.head.name"), 38));
        report.entries()
                .forEach(entry -> columns.add(new XlsxColumn(
                        entry.name(), Math.max(9, XlsxColumn.widthOf(states.compared(entry.entry()))), Kind.SCORE)));
        columns.addAll(XlsxColumn.of(ComparedColumns.SUMMARY, messages));
        return columns;
    }

    private void states(XlsxTable pen) {
        pen.nextRow().nothing().text(messages.getString("report.head.state"));
        pen.texts(
                report.entries().stream()
                        .map(entry -> states.compared(entry.entry()))
                        .toList(),
                Look.ABOVE_FIGURES);
    }

    private void shares(XlsxTable pen, String label, ToDoubleFunction<ComparedEntry> share) {
        pen.nextRow().nothing().text(label);
        report.entries().forEach(entry -> pen.figure(share.applyAsDouble(entry), Look.SHARE));
    }

    private void row(XlsxTable pen, ComparedRow compared) {
        ComparisonRow row = compared.row();
        boolean isShownOnly = row.kind() == ComparisonRow.Kind.QUESTION && !report.isScored(compared);
        String title = isShownOnly ? messages.get("report.unscored", row.title()) : row.title();
        pen.nextRow()
                .text(row.id(), Look.WRAPPED)
                .text(title, row.kind() == ComparisonRow.Kind.SECTION && row.level() < 2 ? Look.STRONG : Look.WRAPPED);
        row.values().forEach(value -> pen.figure(value, Look.SCORE));
        summary(pen, row);
    }

    /** In the order of {@link ComparedColumns#SUMMARY}, from the figures of the row. */
    private void summary(XlsxTable pen, ComparisonRow row) {
        String own = new CellRangeAddress(
                        pen.row(),
                        pen.row(),
                        FROZEN_COLUMNS,
                        FROZEN_COLUMNS + report.entries().size() - 1)
                .formatAsString();
        pen.formula(unless(own, 1, "MIN(" + own + ")"), row.lowest(), Look.SCORE)
                .formula(unless(own, 1, "MAX(" + own + ")"), row.highest(), Look.SCORE)
                .formula(unless(own, 1, "MEDIAN(" + own + ")"), row.median(), Look.SCORE)
                .formula(unless(own, 2, "MAX(" + own + ")-MIN(" + own + ")"), row.spread(), Look.COUNT)
                .formula("COUNT(" + own + ")", row.present().size(), Look.COUNT);
    }

    /** Nothing where fewer than these have a figure. */
    private static String unless(String cells, int fewest, String formula) {
        return "IF(COUNT(" + cells + ")<" + fewest + ",\"\"," + formula + ")";
    }
}
