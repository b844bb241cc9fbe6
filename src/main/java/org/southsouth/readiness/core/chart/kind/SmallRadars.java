package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * Up to six radars side by side, each against the same dashed line, which is the median of the group.
 *
 * @param chosen the place of the subject that stands out; -1 for none
 * @param caption which spoke is which, and that the area means nothing
 */
public record SmallRadars(
        List<String> spokes,
        List<RadarChart.Shape> shapes,
        RadarChart.Shape median,
        int chosen,
        String name,
        String caption,
        String summary) {
    /** More shapes than these are a heat map. */
    public static final int MOST_SHAPES = 6;

    private static final double RADIUS = 9.6;
    private static final double CELL = 29;
    private static final double MIDDLE = 24;
    private static final double SIGN = 2.2;
    private static final double LEADING = 3.1;
    private static final int MOST_LINES = 3;

    public SmallRadars {
        spokes = List.copyOf(spokes);
        shapes = List.copyOf(shapes);
        RadarShape.check(spokes.size());
        if (shapes.isEmpty() || shapes.size() > MOST_SHAPES) {
            throw new IllegalArgumentException("so many small radars: " + shapes.size());
        }
    }

    public Picture draw(Setting setting) {
        PictureBuilder pencil = new PictureBuilder(setting, MOST_SHAPES * CELL);
        for (int i = 0; i < shapes.size(); i++) {
            radar(pencil, i);
        }
        double y = MIDDLE + RADIUS + 8;
        for (String line : pencil.fit().wrapped(caption, PictureBuilder.HEAD, pencil.width())) {
            pencil.words(0, y, line, PictureBuilder.HEAD, Tone.MUTED, Mark.Align.START);
            y += 3.6;
        }
        List<RadarChart.Shape> all = new ArrayList<>(shapes);
        all.add(median);
        return pencil.picture(y, summary, RadarChart.table(name, spokes, all));
    }

    private void radar(PictureBuilder pencil, int place) {
        RadarChart.Shape shape = shapes.get(place);
        boolean isChosen = place == chosen;
        Point centre = new Point((place + 0.5) * CELL, MIDDLE);
        RadarShape radar = new RadarShape(pencil, centre, RADIUS, spokes.size());
        List<String> lines = pencil.fit().lines(shape.name(), PictureBuilder.CELL_BOLD, CELL - 2 - SIGN, MOST_LINES);
        name(pencil, lines, centre.x(), isChosen);
        radar.rings();
        radar.line(median.scores(), Stroke.dashed(Tone.FAINT, 0.3), 0, 0);
        radar.line(
                shape.scores(),
                Stroke.of(isChosen ? Tone.INK : Tone.MUTED, isChosen ? 0.8 : 0.35),
                isChosen ? 0.16 : 0,
                0.6);
        for (int spoke = 0; spoke < spokes.size(); spoke++) {
            Mark.Align align = radar.away(spoke);
            Point end = radar.at(spoke, 100);
            double outwards = (end.y() - MIDDLE) / RADIUS;
            double x = end.x() + (align == Mark.Align.START ? 0.8 : align == Mark.Align.END ? -0.8 : 0);
            double y = end.y() + outwards * 2.2;
            pencil.words(x, y, shape.figures().get(spoke), PictureBuilder.SMALL, Tone.INK, align);
        }
    }

    private static void name(PictureBuilder pencil, List<String> lines, double middle, boolean isChosen) {
        Type type = isChosen ? PictureBuilder.CELL_BOLD : PictureBuilder.CELL;
        double sign = isChosen ? SIGN : 0;
        for (int i = 0; i < lines.size(); i++) {
            double y = 2 + i * LEADING;
            pencil.words(middle + sign / 2, y, lines.get(i), type, Tone.INK, Mark.Align.MIDDLE);
        }
        if (isChosen) {
            pencil.subjectSign(middle - (pencil.width(lines.get(0), type) + sign) / 2, 2);
        }
    }
}
