package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Scores with their two ranges, a row each, in three lanes so that nothing hides anything: the score as a tick on the box of
 * its likely range, below them what open answers can do, above them the score with evidence. A row without a score has only what it has.
 *
 * @param name the head of the first column of the table
 * @param heads those of the figures, as many as each row has
 */
public record StripChart(
        List<Row> rows, String name, List<String> heads, Legend legend, Axis axis, Size size, String summary) {
    private static final double TOP = 8.6;
    private static final double KEY_ROW = 13.6;
    private static final double LEADING = 3.6;
    private static final double BETWEEN = 0.6;
    private static final double SIGN = 2.2;
    private static final int MOST_LINES = 2;
    private static final double NARROW = 40;

    public StripChart {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /** Millimetres: the room for names, the plot, each column of figures (0: in the table alone), and a row. */
    public record Size(double label, double plot, List<Double> columns, double row) {
        /** Of a brief or a report in portrait, with four columns. */
        public static final Size WIDE = new Size(42, 70, List.of(9.0, 15.0, 21.0, 17.0), 8.3);
        /** The same where nothing is open, with three: the plot has the room of the fourth. */
        public static final Size WIDE_COMPLETE = new Size(42, 91, List.of(9.0, 15.0, 17.0), 8.3);
        /** The themes of a pillar in portrait: counts of answers in the place of the last two. */
        public static final Size THEMES = new Size(42, 70, List.of(9.0, 20.0, 16.0, 17.0), 8.3);
        /** Beside something in landscape; three columns are drawn. */
        public static final Size BESIDE = new Size(19, 25, List.of(9.0, 12.0, 18.0, 0.0), 7);
        /** Of many subjects on a page in portrait, with three counts at the end. */
        public static final Size DENSE = new Size(44, 56, List.of(9.0, 13.0, 18.0, 0.0, 11.0, 11.0, 12.0), 6.35);

        /** Where the page has little room. */
        private static final double LOW_ROW = 7.3;

        private static final double MOST_MORE = 60;
        /** Names of most countries stand in one line then, and rows may be higher. */
        private static final double MOST_NAMED = 12;

        private static final double ONE_LINE = 8;

        public Size {
            columns = List.copyOf(columns);
        }

        /** With its rows nearer to one another. */
        public Size low() {
            return new Size(label, plot, columns, Math.min(row, LOW_ROW));
        }

        /** The same in so much width, where that is more: the plot takes it, and the names a part. */
        public Size widened(double width) {
            double more = Math.max(0, Math.min(MOST_MORE, width - width()));
            double named = Math.min(MOST_NAMED, more / 2);
            return new Size(label + named, plot + more - named, columns, named < MOST_NAMED ? row : ONE_LINE);
        }

        /** Where the key begins: below the plot, or where that is narrow below the names, to take fewer lines. */
        double key() {
            return plot < NARROW ? 0 : label;
        }

        double width() {
            return label
                    + plot
                    + columns.stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    /** How a row stands out: as the subject of a comparison, or as the total with a rule below it. */
    public enum Rank {
        PLAIN,
        SUBJECT,
        TOTAL
    }

    /**
     * What is drawn, each 0 to 100 or NaN: the score, the ends of its likely range and of worst to best case, and the
     * score with evidence.
     */
    public record Lanes(
            double score, double likelyLow, double likelyHigh, double worst, double best, double evidenced) {}

    /**
     * One score with its figures, as many as there are heads.
     *
     * @param key the score in large figures before the label; empty for none
     * @param note what stands in bold below the label; empty for none
     * @param aside what stands in the plot of a row that has nothing to draw, in the accent; empty for none
     */
    public record Row(
            Rank rank, Label label, String key, String note, Lanes lanes, List<String> figures, String aside) {
        public Row {
            figures = List.copyOf(figures);
        }

        /** With nothing but its label. */
        private boolean isPlain() {
            return key.isEmpty() && note.isEmpty();
        }
    }

    /** What the four signs mean. */
    public record Legend(String score, String likely, String bounds, String evidenced) {
        /** Where other words say what the signs mean. */
        public static final Legend NONE = new Legend("", "", "", "");
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, size.width());
        Plot plot = new Plot(pencil, axis, size.label(), size.plot());
        FigureColumns columns = new FigureColumns(pencil, columns(), size.label() + size.plot());
        FittedLabels labels = FittedLabels.of(
                pencil.fit(),
                rows.stream().map(Row::label).toList(),
                PictureBuilder.LABEL_BOLD,
                size.label() - 2 - (hasSubject() ? SIGN : 0),
                MOST_LINES);
        List<List<Line>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(lines(pencil, labels, i));
        }
        double first = TOP + columns.above(2);
        double bottom = first;
        for (int i = 0; i < rows.size(); i++) {
            bottom += height(pencil, rows.get(i), lines.get(i));
        }
        plot.names(first - 2.2);
        columns.heads(first - 2.2);
        plot.lines(first, bottom);
        double top = first;
        for (int i = 0; i < rows.size(); i++) {
            double height = height(pencil, rows.get(i), lines.get(i));
            label(pencil, rows.get(i), lines.get(i), top + height / 2);
            row(pencil, plot, columns, rows.get(i), top, height);
            top += height;
        }
        plot.figures(bottom + 2.4);
        double end = legend.equals(Legend.NONE)
                ? bottom + Plot.FOOT
                : new StripSigns(pencil).legend(legend, size.key(), bottom + Plot.FOOT + 2.2, rows);
        return pencil.picture(labels.key(pencil, end) + 1.6, summary, figures());
    }

    private boolean hasSubject() {
        return rows.stream().anyMatch(row -> row.rank() == Rank.SUBJECT);
    }

    private List<FigureColumns.Column> columns() {
        List<FigureColumns.Column> columns = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            columns.add(new FigureColumns.Column(heads.get(i), size.columns().get(i)));
        }
        return columns;
    }

    private double height(PictureBuilder pencil, Row row, List<Line> lines) {
        double least = row.rank() == Rank.TOTAL && !row.isPlain() ? KEY_ROW : size.row();
        int most = Math.max(lines.size(), aside(pencil, row).size());
        return Math.max(least, most * LEADING + BETWEEN);
    }

    /** As many lines as it takes: it is said nowhere else. Where a row has no figures, it goes on in their place. */
    private List<String> aside(PictureBuilder pencil, Row row) {
        double room = size.plot() - 2;
        for (int i = 0; i < row.figures().size() && row.figures().get(i).isEmpty(); i++) {
            room += size.columns().get(i);
        }
        return row.aside().isEmpty() ? List.of() : pencil.fit().wrapped(row.aside(), PictureBuilder.CELL, room);
    }

    private void row(PictureBuilder pencil, Plot plot, FigureColumns columns, Row row, double top, double height) {
        double middle = top + height / 2;
        new StripSigns(pencil).lanes(plot, row, middle, size.row());
        pencil.lines(size.label() + 1, middle, aside(pencil, row), PictureBuilder.CELL, Tone.CARE);
        boolean hasScore = !Double.isNaN(row.lanes().score());
        columns.row(middle, row.figures(), Type.bold(9), hasScore ? Tone.INK : Tone.MUTED);
        if (row.rank() == Rank.TOTAL && rows.size() > 1) {
            double rule = top + height;
            pencil.line(0, rule, pencil.width(), rule, Stroke.of(Tone.FAINT, 0.25));
        }
    }

    /** What stands at a row: its label, whole or its code, and its note. */
    private List<Line> lines(PictureBuilder pencil, FittedLabels labels, int place) {
        Row row = rows.get(place);
        boolean isBold = row.rank() == Rank.SUBJECT || (row.rank() == Rank.TOTAL && row.isPlain());
        Type type = isBold ? PictureBuilder.LABEL_BOLD : PictureBuilder.LABEL;
        double room = size.label() - from(pencil, row) - 2;
        List<String> label = row.key().isEmpty()
                ? labels.lines(place)
                : pencil.fit().lines(row.label().name(), type, room);
        List<Line> lines = new ArrayList<>();
        label.forEach(text -> lines.add(new Line(text, type)));
        if (!row.note().isEmpty()) {
            pencil.fit()
                    .lines(row.note(), PictureBuilder.CELL_BOLD, room)
                    .forEach(text -> lines.add(new Line(text, PictureBuilder.CELL_BOLD)));
        }
        return lines;
    }

    private double from(PictureBuilder pencil, Row row) {
        if (!row.key().isEmpty()) {
            return pencil.width(row.key(), StripKey.of(pencil, row, size.label())) + 3;
        }
        return row.rank() == Rank.SUBJECT ? SIGN : 0;
    }

    private void label(PictureBuilder pencil, Row row, List<Line> lines, double middle) {
        if (!row.key().isEmpty()) {
            pencil.words(0, middle, row.key(), StripKey.of(pencil, row, size.label()), Tone.INK, StripSigns.START);
        }
        if (row.rank() == Rank.SUBJECT) {
            pencil.subjectSign(0, middle);
        }
        double from = from(pencil, row);
        for (int i = 0; i < lines.size(); i++) {
            double at = middle + (i - (lines.size() - 1) / 2.0) * LEADING;
            pencil.words(from, at, lines.get(i).text(), lines.get(i).type(), Tone.INK, StripSigns.START);
        }
    }

    private record Line(String text, Type type) {}

    private ChartTable figures() {
        List<String> all = new ArrayList<>(List.of(name));
        all.addAll(heads);
        List<List<String>> table = new ArrayList<>();
        for (Row row : rows) {
            List<String> cells = new ArrayList<>(List.of(row.label().name()));
            cells.addAll(row.figures());
            table.add(cells);
        }
        return new ChartTable(all, table);
    }
}
