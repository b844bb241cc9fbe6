package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Mark.Align;

/** A column of a table: its head, its width with the gap to the next one, and where its texts stand. */
public record PdfColumn(String head, double width, Align align) {
    /** Left free at its right end. */
    static final double GAP = 3;

    public static PdfColumn of(String head, double width) {
        return new PdfColumn(head, width, Align.START);
    }

    public static PdfColumn figures(String head, double width) {
        return new PdfColumn(head, width, Align.END);
    }

    public static PdfColumn middle(String head, double width) {
        return new PdfColumn(head, width, Align.MIDDLE);
    }
}
