package org.southsouth.readiness.report.csv;

import java.util.List;
import java.util.OptionalInt;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.words.CsvLines;

/** {@link CsvLines} with figures, and with columns that other formats have too. */
final class CsvSheet {
    private final CsvLines lines = new CsvLines();

    CsvSheet text(String value) {
        lines.text(value);
        return this;
    }

    CsvSheet word(String value) {
        lines.word(value);
        return this;
    }

    CsvSheet words(String... values) {
        for (String value : values) {
            word(value);
        }
        return this;
    }

    CsvSheet count(int value) {
        lines.count(value);
        return this;
    }

    /** In full precision; empty for NaN. */
    CsvSheet figure(double value) {
        return word(PlainDecimal.of(value));
    }

    <R> CsvSheet heads(List<DataColumn<R>> columns) {
        columns.stream().map(DataColumn::csv).filter(name -> !name.isEmpty()).forEach(this::word);
        return this;
    }

    <R> CsvSheet cells(List<DataColumn<R>> columns, R row) {
        return cells(columns, row, OptionalInt.empty());
    }

    /** What is on the scale of scores has at most so many decimals. */
    <R> CsvSheet cells(List<DataColumn<R>> columns, R row, OptionalInt decimals) {
        for (DataColumn<R> column : columns) {
            if (!column.csv().isEmpty()) {
                column.value().accept(row, column.isOnScale() ? cell(decimals) : cell(OptionalInt.empty()));
            }
        }
        return this;
    }

    private DataWriter cell(OptionalInt decimals) {
        return new DataWriter(
                (text, words) -> lines.text(text),
                (code, words) -> lines.word(code),
                (isSo, words) -> lines.word(isSo ? "yes" : "no"),
                (count, words) -> lines.count(count),
                (texts, words) -> lines.text(String.join("; ", texts)),
                figure -> lines.word(
                        decimals.isPresent() ? PlainDecimal.of(figure, decimals.getAsInt()) : PlainDecimal.of(figure)),
                amount -> lines.word(amount.toPlainString()),
                day -> lines.word(day.toString()));
    }

    CsvSheet endRow() {
        lines.endRow();
        return this;
    }

    byte[] bytes() {
        return lines.bytes();
    }
}
