package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * One shape, or two against each other: the first solid, filled and with points, the second dashed and without. Three to
 * eight spokes. The caption says that the area means nothing.
 *
 * @param name the head of the first column of the table
 */
public record RadarChart(List<String> spokes, List<Shape> shapes, String name, String caption, String summary) {
    private static final double RADIUS = 21;
    /** Room on both sides for the names of the spokes. */
    private static final double SIDE = 32;

    private static final double LEGEND = 60;
    private static final double LEADING = 3.4;
    private static final int MOST_LINES = 3;
    private static final double MIDDLE = 32;

    public RadarChart {
        spokes = List.copyOf(spokes);
        shapes = List.copyOf(shapes);
        RadarShape.check(spokes.size());
        if (shapes.isEmpty() || shapes.size() > 2) {
            throw new IllegalArgumentException("so many shapes in one radar: " + shapes.size());
        }
    }

    /** A score for each spoke, NaN where there is none, and the same as texts. */
    public record Shape(String name, List<Double> scores, List<String> figures) {
        public Shape {
            scores = List.copyOf(scores);
            figures = List.copyOf(figures);
        }
    }

    /** Whether so many spokes make a radar. */
    public static boolean isDrawn(int spokes) {
        return spokes >= RadarShape.LEAST && spokes <= RadarShape.MOST;
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, 2 * (SIDE + RADIUS) + LEGEND);
        RadarShape radar = new RadarShape(pencil, new Point(SIDE + RADIUS, MIDDLE), RADIUS, spokes.size());
        radar.rings();
        if (shapes.size() > 1) {
            radar.line(shapes.get(1).scores(), Stroke.dashed(Tone.MUTED, 0.45), 0, 0);
        }
        radar.line(shapes.get(0).scores(), Stroke.of(Tone.INK, 0.8), 0.16, 1.2);
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            spoke(pencil, radar, spoke);
        }
        double end = legend(pencil, 2 * (SIDE + RADIUS) + 4);
        return pencil.picture(Math.max(2 * MIDDLE, end), summary, figures());
    }

    /** Name and figures: above the radar, below it, or beside it, away from the lines. */
    private void spoke(PictureBuilder pencil, RadarShape radar, int spoke) {
        Point end = radar.at(spoke, 100);
        Mark.Align align = radar.away(spoke);
        double outwards = (end.y() - MIDDLE) / RADIUS;
        double x = end.x() + (align == Mark.Align.START ? 2 : align == Mark.Align.END ? -2 : 0);
        double y = end.y() + outwards * 4.6;
        double room = align == Mark.Align.MIDDLE ? 2 * SIDE : align == Mark.Align.START ? 2 * (SIDE + RADIUS) - x : x;
        List<String> label = pencil.fit().lines(spokes.get(spoke), PictureBuilder.CELL, room);
        for (int i = 0; i < label.size(); i++) {
            double line = y - 1.7 - (label.size() - 1 - i) * LEADING;
            pencil.words(x, line, label.get(i), PictureBuilder.CELL, Tone.INK, align);
        }
        List<String> figures =
                shapes.stream().map(shape -> shape.figures().get(spoke)).toList();
        pencil.words(x, y + 1.7, String.join(" · ", figures), PictureBuilder.CELL_BOLD, Tone.INK, align);
    }

    private double legend(PictureBuilder pencil, double x) {
        double y = 18;
        for (int i = 0; i < shapes.size(); i++) {
            boolean isFirst = i == 0;
            Stroke stroke = isFirst ? Stroke.of(Tone.INK, 0.8) : Stroke.dashed(Tone.MUTED, 0.45);
            pencil.line(x, y, x + 6, y, stroke);
            if (isFirst) {
                pencil.disc(x + 3, y, 1.2, Tone.INK, null);
            }
            Type type = isFirst ? PictureBuilder.LABEL_BOLD : PictureBuilder.LABEL;
            Tone tone = isFirst ? Tone.INK : Tone.MUTED;
            for (String line : pencil.fit().lines(shapes.get(i).name(), type, pencil.width() - x - 8, MOST_LINES)) {
                pencil.words(x + 8, y, line, type, tone, Mark.Align.START);
                y += LEADING;
            }
            y += 1.6;
        }
        for (String line : pencil.fit().wrapped(caption, PictureBuilder.HEAD, pencil.width() - x)) {
            pencil.words(x, y + 1, line, PictureBuilder.HEAD, Tone.MUTED, Mark.Align.START);
            y += 3.6;
        }
        return y + 2;
    }

    private ChartTable figures() {
        return table(name, spokes, shapes);
    }

    static ChartTable table(String name, List<String> spokes, List<Shape> shapes) {
        List<String> heads = new ArrayList<>(List.of(name));
        shapes.forEach(shape -> heads.add(shape.name()));
        List<List<String>> rows = new ArrayList<>();
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            List<String> row = new ArrayList<>(List.of(spokes.get(spoke)));
            for (Shape shape : shapes) {
                row.add(shape.figures().get(spoke));
            }
            rows.add(row);
        }
        return new ChartTable(heads, rows);
    }
}
