package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Two rounds of one subject by the same questionnaire: an open circle then, a filled one now; a solid line up, a dashed
 * one down, one grey dot for less than half a point.
 *
 * @param heads of the names and of the columns: then, now, change, and where wanted how much of it the answers made
 */
public record Dumbbell(List<Row> rows, List<String> heads, String summary) {
    private static final double WIDTH = 174;
    /** Narrower, nothing is left for the plot. */
    private static final double LEAST = 112;
    /** Below this the names take less room, and only the columns as far as the change are drawn. */
    private static final double NARROW = 150;

    private static final double LABEL = 62;
    private static final double NARROW_LABEL = 48;
    private static final List<Double> COLUMNS = List.of(13.0, 12.0, 15.0, 16.0);
    private static final int CHANGE = 2;
    private static final double ROW = 3.66;
    private static final double PILLAR = 4.4;
    private static final double BEFORE_PILLAR = 1.2;
    private static final double TOP = 6;
    private static final double LEADING = 3.3;
    private static final int MOST_LINES = 3;
    private static final double HALF_A_POINT = 0.5;

    public Dumbbell {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /** Level 1 for a pillar; scores 0 to 100 or NaN; the figures are those of the columns. */
    public record Row(String label, int level, double before, double after, List<String> figures) {
        public Row {
            figures = List.copyOf(figures);
        }

        boolean isStill() {
            return Math.abs(after - before) < HALF_A_POINT;
        }

        boolean isFall() {
            return after - before <= -HALF_A_POINT;
        }
    }

    public Picture draw(Setting setting) {
        return draw(setting, WIDTH);
    }

    /** Whether all columns have room in this width, also how much of the change the answers made. */
    public static boolean hasAll(double wanted) {
        return Math.max(LEAST, Math.min(WIDTH, wanted)) >= NARROW;
    }

    /** For a place of another width in millimetres, within what can be read; the table of figures is the same. */
    public Picture draw(Setting setting, double wanted) {
        double width = Math.max(LEAST, Math.min(WIDTH, wanted));
        PictureBuilder pencil = new PictureBuilder(setting, width);
        double label = label(pencil);
        double plotted = width
                - label
                - columns(pencil).stream()
                        .mapToDouble(FigureColumns.Column::width)
                        .sum();
        Plot plot = new Plot(pencil, Axis.WHOLE, label, plotted);
        FigureColumns columns = new FigureColumns(pencil, columns(pencil), label + plotted);
        // Rounds are called as somebody wrote it: a name of several words takes several lines.
        double more = columns.above(1);
        double bottom = TOP
                + more
                + rows.stream()
                        .mapToDouble(row -> before(row) + height(pencil, row))
                        .sum();
        plot.names(2 + more);
        columns.heads(2 + more);
        plot.lines(TOP - 1.5 + more, bottom);
        double top = TOP + more;
        for (Row row : rows) {
            top += before(row);
            row(pencil, plot, row, top);
            top += height(pencil, row);
        }
        plot.figures(bottom + 2.4);
        return pencil.picture(bottom + Plot.FOOT, summary, figures());
    }

    private static double label(PictureBuilder pencil) {
        return pencil.width() < NARROW ? NARROW_LABEL : LABEL;
    }

    /** Those that are drawn; a fourth one takes its room from the plot. */
    private List<FigureColumns.Column> columns(PictureBuilder pencil) {
        int most = pencil.width() < NARROW ? CHANGE + 1 : COLUMNS.size();
        List<FigureColumns.Column> columns = new ArrayList<>();
        for (int i = 0; i < Math.min(most, heads.size() - 1); i++) {
            columns.add(new FigureColumns.Column(heads.get(i + 1), COLUMNS.get(i)));
        }
        return columns;
    }

    private double before(Row row) {
        return row.level() == 1 && !row.equals(rows.get(0)) ? BEFORE_PILLAR : 0;
    }

    private static double height(PictureBuilder pencil, Row row) {
        return (row.level() == 1 ? PILLAR : ROW) + (lines(pencil, row).size() - 1) * LEADING;
    }

    private static List<String> lines(PictureBuilder pencil, Row row) {
        return pencil.fit().lines(row.label(), type(row), label(pencil) - indent(row) - 2, MOST_LINES);
    }

    private static Type type(Row row) {
        return row.level() == 1 ? PictureBuilder.LABEL_BOLD : PictureBuilder.CELL;
    }

    private static double indent(Row row) {
        return 2 * Math.max(0, row.level() - 1);
    }

    private void row(PictureBuilder pencil, Plot plot, Row row, double top) {
        boolean isPillar = row.level() == 1;
        double middle = top + height(pencil, row) / 2;
        if (isPillar) {
            pencil.line(0, top - 0.3, pencil.width(), top - 0.3, Stroke.of(Tone.RULE, 0.25));
        }
        Tone tone = row.isStill() && !isPillar ? Tone.MUTED : Tone.INK;
        pencil.lines(indent(row), middle, lines(pencil, row), type(row), tone);
        double left = plot.left() + plot.width();
        for (int i = 0; i < columns(pencil).size(); i++) {
            boolean isFall = i == CHANGE && row.isFall();
            Type figure = isPillar ? PictureBuilder.LABEL_BOLD : PictureBuilder.CELL;
            double right = left + COLUMNS.get(i);
            pencil.figure(left, right, middle, row.figures().get(i), figure, isFall ? Tone.CARE : Tone.INK);
            left = right;
        }
        marks(pencil, plot, row, middle, isPillar ? 1.1 : 0.85);
    }

    private static void marks(PictureBuilder pencil, Plot plot, Row row, double middle, double radius) {
        double from = plot.x(row.before());
        double to = plot.x(row.after());
        if (row.isStill()) {
            pencil.disc(to, middle, radius, Tone.FAINT, null);
            return;
        }
        Tone tone = row.isFall() ? Tone.CARE : Tone.INK;
        if (!Double.isNaN(from) && !Double.isNaN(to)) {
            Stroke stroke = row.isFall() ? Stroke.dashed(tone, 0.45) : Stroke.of(tone, 0.45);
            pencil.line(from, middle, to, middle, stroke);
        }
        if (!Double.isNaN(from)) {
            pencil.disc(from, middle, radius - 0.15, Tone.PAPER, Stroke.of(tone, 0.3));
        }
        if (!Double.isNaN(to)) {
            pencil.disc(to, middle, radius, tone, null);
        }
    }

    private ChartTable figures() {
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.label()));
            cells.addAll(row.figures());
            table.add(cells);
        }
        return new ChartTable(heads, table);
    }
}
