package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

/**
 * What each of several actions would add to a score, as bars from zero, with the points of its answer now and then.
 *
 * @param heads three: of the names, of the points and of the gains
 */
public record GainBars(List<Row> rows, List<String> heads, String summary) {
    private static final double WIDTH = 174;
    private static final double LABEL = 86;
    private static final double STEPS = 18;
    private static final double FIGURE = 14;
    private static final double ROOM = WIDTH - LABEL - STEPS - FIGURE - 4;
    private static final double HEAD = 6;
    private static final double ROW = 5.4;
    private static final double LEADING = 3.5;
    private static final double BAR = 2.8;
    private static final int MOST_LINES = 4;

    public GainBars {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /** An action with the points of its answer in words, its gain (above 0, unrounded) and the same as a figure. */
    public record Row(String label, String steps, double gain, String figure) {}

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        pencil.words(0, 2, heads.get(0), PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
        pencil.words(LABEL, 2, heads.get(1), PictureBuilder.SMALL, Tone.MUTED, Mark.Align.START);
        pencil.figure(WIDTH - FIGURE, WIDTH, 2, heads.get(2), PictureBuilder.SMALL, Tone.MUTED);
        pencil.line(0, HEAD - 1.6, WIDTH, HEAD - 1.6, Stroke.of(Tone.FAINT, 0.25));
        double scale = ROOM / rows.stream().mapToDouble(Row::gain).reduce(0, Math::max);
        double top = HEAD;
        for (Row row : rows) {
            top += row(pencil, row, top, scale);
        }
        double zero = LABEL + STEPS;
        pencil.line(zero, HEAD - 1, zero, top, Stroke.of(Tone.INK, 0.3));
        return pencil.picture(top + 1, summary, figures());
    }

    /** Gives its height. */
    private static double row(PictureBuilder pencil, Row row, double top, double scale) {
        List<String> label = pencil.fit().lines(row.label(), PictureBuilder.LABEL, LABEL - 2, MOST_LINES);
        double height = ROW + (label.size() - 1) * LEADING;
        double middle = top + height / 2;
        pencil.lines(0, middle, label, PictureBuilder.LABEL, Tone.INK);
        pencil.words(LABEL, middle, row.steps(), PictureBuilder.CELL, Tone.MUTED, Mark.Align.START);
        pencil.box(LABEL + STEPS, middle - BAR / 2, row.gain() * scale, BAR, Tone.MUTED, null);
        pencil.figure(WIDTH - FIGURE, WIDTH, middle, row.figure(), PictureBuilder.LABEL_BOLD, Tone.INK);
        return height;
    }

    private ChartTable figures() {
        List<List<String>> table = new ArrayList<>();
        rows.forEach(row -> table.add(List.of(row.label(), row.steps(), row.figure())));
        return new ChartTable(heads, table);
    }
}
