package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** The columns of figures beside a plot. Those for which there is no room stand in the table of figures alone. */
record FigureColumns(PictureBuilder pencil, List<Column> columns, double left) {
    /** Of heads. */
    private static final double LEADING = 3.3;

    /** So many letters stand on one line. */
    private static final int ONE_LINE = 10;

    /** So much is left free between two columns. */
    private static final double APART = 1;

    /** A head, and how wide its figures stand, in millimetres; 0 for a column that is not drawn. */
    record Column(String head, double width) {}

    /** The last line of every head at this height. */
    void heads(double middle) {
        double at = left;
        for (Column column : columns) {
            if (column.width() > 0) {
                List<String> lines = lines(column);
                for (int i = 0; i < lines.size(); i++) {
                    double line = middle - (lines.size() - 1 - i) * LEADING;
                    pencil.figure(at, at + column.width(), line, lines.get(i), PictureBuilder.SMALL, Tone.MUTED);
                }
            }
            at += column.width();
        }
    }

    /** How much higher than so many lines the tallest head is. */
    double above(int free) {
        int most = columns.stream()
                .filter(column -> column.width() > 0)
                .mapToInt(column -> lines(column).size())
                .max()
                .orElse(0);
        return Math.max(0, most - free) * LEADING;
    }

    /** As many as it takes: a head is never cut between words. */
    private List<String> lines(Column column) {
        return pencil.fit().wrapped(column.head(), PictureBuilder.SMALL, room(column));
    }

    /** A long head stands on two lines of about the same length rather than near its neighbour. */
    private double room(Column column) {
        String head = column.head();
        double wanted = pencil.width(head, PictureBuilder.SMALL);
        for (int at = head.indexOf(' '); head.length() > ONE_LINE && at > 0; at = head.indexOf(' ', at + 1)) {
            double first = pencil.width(head.substring(0, at), PictureBuilder.SMALL);
            double second = pencil.width(head.substring(at + 1), PictureBuilder.SMALL);
            wanted = Math.min(wanted, Math.max(first, second));
        }
        return Math.min(column.width() - APART, wanted);
    }

    /** The first figure in this face and tone, the others quieter. */
    void row(double middle, List<String> figures, Type first, Tone tone) {
        double at = left;
        for (int i = 0; i < columns.size(); i++) {
            double width = columns.get(i).width();
            if (width > 0) {
                Type type = i == 0 ? first : PictureBuilder.CELL;
                pencil.figure(at, at + width, middle, figures.get(i), type, i == 0 ? tone : Tone.MUTED);
            }
            at += width;
        }
    }
}
