package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Mark.Align;

/** A column of a table: its head, its width with the gap to the next one, and where its texts stand. */
public record Column(String head, double width, Align align) {
    /** Left free at its right end. */
    static final double GAP = 3;

    public static Column of(String head, double width) {
        return new Column(head, width, Align.START);
    }

    public static Column figures(String head, double width) {
        return new Column(head, width, Align.END);
    }

    public static Column middle(String head, double width) {
        return new Column(head, width, Align.MIDDLE);
    }
}
