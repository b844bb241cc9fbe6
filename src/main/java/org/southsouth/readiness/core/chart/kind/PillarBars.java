package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;

/**
 * A bar for each pillar with what it rests on: its score in the colour of its band, or, where it is not scored, the share of
 * answers that are there in grey.
 *
 * @param heads of the names, of the bars, and of what they rest on
 */
public record PillarBars(List<Row> rows, boolean isScored, List<String> heads, String summary) {
    private static final double WIDTH = 174;
    private static final double PLOT = 42;
    private static final double LENGTH = 70;
    private static final double FIGURE = 8;
    /** Progress says more beside its bars, which are shorter for it. */
    private static final double SHORT = 58;

    private static final double ROW = 7;
    private static final double BAR = 3;
    private static final double LEADING = 3.4;
    private static final double SLIVER = 0.5;
    private static final double NAMES = 4;
    private static final int MOST_LINES = 3;

    public PillarBars {
        rows = List.copyOf(rows);
        heads = List.copyOf(heads);
    }

    /** {@code share}: how long the bar is, 0 to 100, NaN for none. */
    public record Row(String label, double share, String figure, String note) {}

    private double length() {
        return isScored ? LENGTH : SHORT;
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, WIDTH);
        Plot plot = new Plot(pencil, Axis.WHOLE, PLOT, length());
        double figure = PLOT + length() + FIGURE;
        double top = isScored ? NAMES : 0;
        if (isScored) {
            plot.names(NAMES / 2);
        }
        for (Row row : rows) {
            List<String> label = pencil.fit().lines(row.label(), PictureBuilder.LABEL, PLOT - 3, MOST_LINES);
            List<String> note = pencil.fit().lines(row.note(), PictureBuilder.CELL, WIDTH - figure - 4, MOST_LINES);
            double height = Math.max(ROW, Math.max(label.size(), note.size()) * LEADING + 1);
            double middle = top + height / 2;
            pencil.lines(0, middle, label, PictureBuilder.LABEL, Tone.INK);
            bar(pencil, plot, row.share(), middle - BAR / 2);
            pencil.figure(PLOT + length(), figure, middle, row.figure(), PictureBuilder.LABEL_BOLD, Tone.INK);
            for (int i = 0; i < note.size(); i++) {
                double at = middle + (i - (note.size() - 1) / 2.0) * LEADING;
                pencil.words(WIDTH, at, note.get(i), PictureBuilder.CELL, Tone.MUTED, Align.END);
            }
            top += height;
        }
        return pencil.picture(top + 1, summary, figures());
    }

    private void bar(PictureBuilder pencil, Plot plot, double share, double y) {
        if (Double.isNaN(share)) {
            pencil.missing(PLOT + 0.1, y, length() - 0.2, BAR);
            return;
        }
        double length = Math.max(SLIVER, length() * share / 100);
        if (isScored) {
            pencil.box(PLOT, y, length(), BAR, Tone.WASH, null);
            pencil.banded(PLOT, y, length, BAR, pencil.bands().band(share));
            pencil.bands().bands().stream()
                    .map(band -> band.from())
                    .filter(from -> from > 0)
                    .forEach(from -> pencil.line(
                            plot.x(from),
                            y,
                            plot.x(from),
                            y + BAR,
                            Stroke.of(from < share ? Tone.PAPER : Tone.RULE, 0.25)));
        } else {
            pencil.missing(PLOT + 0.1, y, length() - 0.2, BAR);
            pencil.box(PLOT, y, length, BAR, Tone.MUTED, null);
        }
    }

    private ChartTable figures() {
        List<List<String>> table = new ArrayList<>();
        rows.forEach(row -> table.add(List.of(row.label(), row.figure(), row.note())));
        return new ChartTable(heads, table);
    }
}
