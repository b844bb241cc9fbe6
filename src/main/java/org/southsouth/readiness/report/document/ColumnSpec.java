package org.southsouth.readiness.report.document;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.southsouth.readiness.report.document.DataTable.Cell;
import org.southsouth.readiness.report.document.DataTable.Head;
import org.southsouth.readiness.report.document.DataTable.Kind;
import org.southsouth.readiness.report.document.DataTable.Row;

/** A column of a table before its rows are known: its head, and what it says of a row. */
public record ColumnSpec<R>(Head head, Function<R, Cell> cell) {
    static <R> ColumnSpec<R> of(String key, String title, Kind kind, double share, Function<R, Cell> cell) {
        return new ColumnSpec<>(new Head(key, title, "", "", kind, share), cell);
    }

    static <R> List<Row> rows(List<ColumnSpec<R>> columns, List<R> rows) {
        return rows(columns, rows, row -> false);
    }

    static <R> List<Row> rows(List<ColumnSpec<R>> columns, List<R> rows, Predicate<R> isMain) {
        return rows.stream()
                .map(row -> new Row(
                        columns.stream().map(column -> column.cell().apply(row)).toList(), isMain.test(row)))
                .toList();
    }
}
