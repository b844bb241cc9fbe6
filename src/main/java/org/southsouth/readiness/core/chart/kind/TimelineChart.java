package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * What is done from when to when: bars over months, the days in figures beside them. Times are shares of the whole, 0 to 1.
 *
 * @param heads of the names, the first days, the last days and the states
 */
public record TimelineChart(List<Row> rows, List<Tick> ticks, Tick today, List<String> heads, String summary) {
    /** So many rows fit on a landscape page below a title; fewer where a label takes several lines. */
    public static final int MOST_ROWS = 24;

    private static final int MOST_LONG_ROWS = 13;

    private static final double WIDTH = 240;
    private static final double LABEL = 74;
    private static final double DAY = 20;
    private static final double STATE = 31;
    private static final double BARS = LABEL + 2 * DAY + STATE;
    private static final double ROOM = WIDTH - BARS;
    private static final double HEAD = 9;
    private static final double ROW = 5.2;
    private static final double BAR = 2.6;
    private static final double LEAST = 1;
    private static final double GAP = 2;
    private static final double LEADING = 3.5;
    private static final int MOST_LINES = 2;

    public enum Look {
        /** Agreed or under way. */
        OPEN,
        /** Not agreed yet, or stopped: an outline. */
        WAITING,
        CLOSED,
        /** Open, and its end lies before today. */
        LATE
    }

    /** The bar goes from the first to the last; both are the same where one day alone is known. */
    public record Row(String label, double first, double last, String start, String end, String state, Look look) {}

    public record Tick(double at, String label) {}

    public TimelineChart {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
        heads = List.copyOf(heads);
    }

    /** How many of these rows a landscape page holds below a title. */
    public int mostRows(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        boolean isLong = rows.stream().anyMatch(row -> label(pencil, row).size() > 1);
        return isLong ? MOST_LONG_ROWS : MOST_ROWS;
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        double bottom =
                HEAD + rows.stream().mapToDouble(row -> height(pencil, row)).sum();
        heads(pencil);
        double free = 0;
        for (Tick tick : ticks) {
            double x = x(tick.at());
            pencil.line(x, HEAD - 3, x, bottom, Stroke.of(Tone.RULE, 0.15));
            double width = pencil.width(tick.label(), PictureBuilder.SMALL);
            if (x + 0.8 >= free && x + 0.8 + width <= WIDTH) {
                pencil.words(x + 0.8, HEAD - 2, tick.label(), PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
                free = x + 0.8 + width + GAP;
            }
        }
        double top = HEAD;
        for (Row row : rows) {
            row(pencil, row, top);
            top += height(pencil, row);
        }
        double now = x(today.at());
        pencil.line(now, HEAD - 4, now, bottom, Stroke.of(Tone.INK, 0.35));
        double half = pencil.width(today.label(), PictureBuilder.HEAD_BOLD) / 2;
        double at = Math.max(BARS + half, Math.min(now, WIDTH - half));
        pencil.words(at, HEAD - 5.6, today.label(), PictureBuilder.HEAD_BOLD, Tone.INK, Mark.Align.MIDDLE);
        pencil.line(0, bottom, WIDTH, bottom, Stroke.of(Tone.FAINT, 0.25));
        return pencil.picture(bottom + 1, summary, figures());
    }

    private static double x(double share) {
        return BARS + ROOM * share;
    }

    private void heads(PictureBuilder pencil) {
        List<Double> lefts = List.of(0.0, LABEL, LABEL + DAY, LABEL + 2 * DAY);
        for (int i = 0; i < heads.size(); i++) {
            pencil.words(lefts.get(i), HEAD - 2, heads.get(i), PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
        }
        pencil.line(0, HEAD, WIDTH, HEAD, Stroke.of(Tone.FAINT, 0.25));
    }

    /** A label that takes two lines takes more room. */
    private static double height(PictureBuilder pencil, Row row) {
        return ROW + (label(pencil, row).size() - 1) * LEADING;
    }

    private static List<String> label(PictureBuilder pencil, Row row) {
        return pencil.fit().lines(row.label(), PictureBuilder.LABEL, LABEL - GAP, MOST_LINES);
    }

    private static void row(PictureBuilder pencil, Row row, double top) {
        double middle = top + height(pencil, row) / 2;
        boolean isLate = row.look() == Look.LATE;
        Tone quiet = row.look() == Look.CLOSED ? Tone.MUTED : Tone.INK;
        pencil.lines(0, middle, label(pencil, row), PictureBuilder.LABEL, quiet);
        text(pencil, LABEL, DAY, middle, row.start(), PictureBuilder.CELL, quiet);
        text(pencil, LABEL + DAY, DAY, middle, row.end(), PictureBuilder.CELL, isLate ? Tone.CARE : quiet);
        text(pencil, LABEL + 2 * DAY, STATE, middle, row.state(), PictureBuilder.CELL, isLate ? Tone.CARE : quiet);
        if (top > HEAD) {
            pencil.line(0, top, WIDTH, top, Stroke.of(Tone.RULE, 0.15));
        }
        // The last day of all is shorter than the least bar, which stays within, too.
        double left = Math.min(x(row.first()), WIDTH - LEAST);
        double wide = Math.max(LEAST, x(row.last()) - left);
        double high = middle - BAR / 2;
        switch (row.look()) {
            case OPEN -> pencil.box(left, high, wide, BAR, Tone.MUTED, null);
            case WAITING -> pencil.box(left, high, wide, BAR, Tone.PAPER, Stroke.of(Tone.MUTED, 0.3));
            case CLOSED -> pencil.box(left, high, wide, BAR, Tone.FAINT, null);
            case LATE -> pencil.box(left, high, wide, BAR, Tone.CARE, null);
        }
    }

    private static void text(
            PictureBuilder pencil, double left, double width, double middle, String text, Type type, Tone tone) {
        pencil.words(left, middle, pencil.fit().cut(text, type, width - GAP), type, tone, Mark.Align.START);
    }

    private ChartTable figures() {
        return new ChartTable(
                heads,
                rows.stream()
                        .map(row -> List.of(row.label(), row.start(), row.end(), row.state()))
                        .toList());
    }
}
