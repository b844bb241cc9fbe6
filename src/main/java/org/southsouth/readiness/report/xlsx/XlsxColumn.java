package org.southsouth.readiness.report.xlsx;

import java.util.Arrays;
import java.util.List;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataColumn.Kind;
import org.southsouth.readiness.words.Messages;

/** A column of a sheet: what stands above it, how wide it is in figures, and what it holds. */
record XlsxColumn(String title, int width, Kind kind) {
    /** A longer one is broken all the same. */
    private static final int LONGEST_WORD = 20;

    /** A letter in bold beside a figure. */
    private static final double BOLD_LETTER = 1.25;

    /** At least as wide as the longest word of its title, which a cell would else break. */
    XlsxColumn {
        width = Math.max(width, widthOf(title));
    }

    static XlsxColumn words(String title, int width) {
        return new XlsxColumn(title, width, Kind.WORDS);
    }

    static <R> List<XlsxColumn> of(List<DataColumn<R>> columns, Messages messages) {
        return columns.stream()
                .map(column -> new XlsxColumn(messages.getString(column.title()), column.width(), column.kind()))
                .toList();
    }

    boolean isFigure() {
        return Look.of(kind).isRight();
    }

    boolean isScore() {
        return kind == Kind.SCORE;
    }

    /** What the longest word of a text needs. */
    static int widthOf(String text) {
        int longest = Arrays.stream(text.split("\\s+", -1))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        return (int) Math.ceil(1.5 + BOLD_LETTER * Math.min(longest, LONGEST_WORD));
    }

    static int sum(List<XlsxColumn> columns) {
        return columns.stream().mapToInt(XlsxColumn::width).sum();
    }
}
