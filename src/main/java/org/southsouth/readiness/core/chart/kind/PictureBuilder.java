package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.ChartTable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Point;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** Collects the marks of one picture. Everything is said as if it read from left to right, and mirrored here. */
final class PictureBuilder {
    static final Type SMALL = Type.plain(7);
    static final Type HEAD = Type.plain(7.5);
    static final Type HEAD_BOLD = Type.bold(7.5);
    static final Type CELL = Type.plain(8);
    static final Type CELL_BOLD = Type.bold(8);
    static final Type LABEL = Type.plain(8.5);
    static final Type LABEL_BOLD = Type.bold(8.5);

    /** Half of the height of capitals and figures, in parts of the size. */
    private static final double HALF_CAPITAL = 0.357;

    /** From line to line, in parts of the size. */
    static final double LEADING = 1.17;

    /** Between what is before a column and its figures, where they stand at its beginning. */
    private static final double INSET = 2.5;

    private final Setting setting;
    private final Fit fit;
    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    PictureBuilder(Setting setting, double width) {
        this.setting = setting;
        this.fit = new Fit(setting.measure());
        this.width = width;
    }

    BandSteps bands() {
        return setting.bands();
    }

    Setting setting() {
        return setting;
    }

    Fit fit() {
        return fit;
    }

    double width() {
        return width;
    }

    double width(String text, Type type) {
        return setting.measure().width(text, type);
    }

    /** How far below the middle of a line of text its base line is. */
    static double drop(Type type) {
        return type.height() * HALF_CAPITAL;
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        path(List.of(new Point(x1, y1), new Point(x2, y2)), stroke);
    }

    void path(List<Point> points, Stroke stroke) {
        marks.add(new Mark.Line(mirrored(points), stroke));
    }

    void box(double x, double y, double wide, double high, @Nullable Tone fill, @Nullable Stroke edge) {
        add(Mark.Area.box(x, y, wide, high, fill, edge));
    }

    void disc(double x, double y, double radius, @Nullable Tone fill, @Nullable Stroke edge) {
        add(Mark.Area.disc(x, y, radius, fill, edge));
    }

    void add(Mark.Area area) {
        marks.add(new Mark.Area(mirrored(area.points()), area.fill(), area.opacity(), area.edge()));
    }

    /** One line of text, its middle at this height. */
    void words(double x, double middle, String text, Type type, Tone tone, Mark.Align align) {
        marks.add(new Mark.Words(mirrored(new Point(x, middle + drop(type))), text, type, tone, align));
    }

    /** Lines below one another, the middle of them all at this height. */
    void lines(double x, double middle, List<String> lines, Type type, Tone tone) {
        double leading = type.height() * LEADING;
        for (int i = 0; i < lines.size(); i++) {
            double at = middle + (i - (lines.size() - 1) / 2.0) * leading;
            words(x, at, lines.get(i), type, tone, Mark.Align.START);
        }
    }

    /** A figure of a column between these two: figures stand at its right end whichever way is read. */
    void figure(double left, double right, double middle, String text, Type type, Tone tone) {
        boolean mirrors = setting.isRightToLeft();
        // Read from the right, a figure keeps away from its neighbour where there is room for it.
        double from = Math.max(left, Math.min(left + INSET, right - width(text, type)));
        words(mirrors ? from : right, middle, text, type, tone, mirrors ? Mark.Align.START : Mark.Align.END);
    }

    /** The outline of what has no score. */
    void missing(double x, double y, double wide, double high) {
        box(x, y, wide, high, null, Stroke.dashed(Tone.NO_SCORE, 0.2));
    }

    /** A box in the colour of a score's band; the palest one needs an edge on white. */
    void banded(double x, double y, double wide, double high, int band) {
        Tone fill = bands().fill(band);
        box(x, y, wide, high, fill, fill == Tone.SCORE_1 ? Stroke.of(Tone.MUTED, 0.12) : null);
    }

    /** The sign of the subject that a comparison is made for: a triangle that points where one reads on. */
    void subjectSign(double x, double middle) {
        add(new Mark.Area(
                List.of(new Point(x, middle - 0.85), new Point(x + 1.5, middle), new Point(x, middle + 0.85)),
                Tone.INK,
                1,
                null));
    }

    /** All of another picture, drawn for the same direction of reading, with its first corner there. */
    void place(Picture picture, double x, double y) {
        double left = setting.isRightToLeft() ? width - x - picture.width() : x;
        picture.marks().forEach(mark -> marks.add(mark.moved(left, y)));
    }

    Picture picture(double height, String summary, ChartTable figures) {
        return new Picture(width, height, marks, summary, figures, setting.isRightToLeft());
    }

    private List<Point> mirrored(List<Point> points) {
        return points.stream().map(this::mirrored).toList();
    }

    private Point mirrored(Point point) {
        return setting.isRightToLeft() ? new Point(width - point.x(), point.y()) : point;
    }
}
