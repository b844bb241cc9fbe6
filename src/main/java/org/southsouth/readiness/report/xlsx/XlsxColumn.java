package org.southsouth.readiness.report.xlsx;

import java.util.Arrays;
import java.util.List;

/** A column of a sheet: what stands above it, how wide it is in figures, and whether it holds figures. */
record XlsxColumn(String title, int width, boolean isFigure) {
    /** A longer one is broken all the same. */
    private static final int LONGEST_WORD = 20;

    /** A letter in bold beside a figure. */
    private static final double BOLD_LETTER = 1.25;

    /** At least as wide as the longest word of its title, which a cell would else break. */
    XlsxColumn {
        width = Math.max(width, widthOf(title));
    }

    static XlsxColumn words(String title, int width) {
        return new XlsxColumn(title, width, false);
    }

    static XlsxColumn figures(String title, int width) {
        return new XlsxColumn(title, width, true);
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
