package org.southsouth.readiness.core.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A picture as text that can be compared and read: a line for each mark and each row of its table. */
public final class PictureText {
    /** Two places nearer than this are the same one. */
    private static final double NOTHING = 1e-6;

    private PictureText() {}

    public static List<String> of(Picture picture) {
        List<String> lines = new ArrayList<>();
        lines.add("picture " + number(picture.width()) + " x " + number(picture.height())
                + (picture.isRightToLeft() ? " from the right" : ""));
        lines.add("says " + picture.summary());
        picture.marks().forEach(mark -> lines.add(of(mark)));
        lines.add("heads " + cells(picture.figures().heads()));
        picture.figures().rows().forEach(row -> lines.add("row " + cells(row)));
        return lines;
    }

    private static String cells(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String of(Mark mark) {
        if (mark instanceof Mark.Line line) {
            return "line " + of(line.stroke()) + ":" + places(line.points());
        }
        if (mark instanceof Mark.Area area) {
            String seen = area.opacity() == 1 ? "" : " at " + number(area.opacity());
            String fill = area.fill() == null ? "" : " " + area.fill();
            return shape(area.points(), fill + seen + edge(area.edge()));
        }
        Mark.Words words = (Mark.Words) mark;
        String type = number(words.type().size()) + (words.type().isBold() ? " bold" : "");
        return "words " + words.align() + " " + place(words.at()) + " " + words.tone() + " " + type + ": \""
                + words.text() + "\"";
    }

    private static String edge(@Nullable Stroke edge) {
        return edge == null ? "" : " edge " + of(edge);
    }

    private static String of(Stroke stroke) {
        return stroke.tone() + " " + number(stroke.width()) + (stroke.dash() == Dash.SOLID ? "" : " " + stroke.dash());
    }

    /** Boxes and discs by their measures, since nobody reads forty corners. */
    private static String shape(List<Point> points, String look) {
        double left = points.stream().mapToDouble(Point::x).min().orElse(0);
        double right = points.stream().mapToDouble(Point::x).max().orElse(0);
        double top = points.stream().mapToDouble(Point::y).min().orElse(0);
        double bottom = points.stream().mapToDouble(Point::y).max().orElse(0);
        Point middle = new Point((left + right) / 2, (top + bottom) / 2);
        if (points.size() == 4 && points.stream().allMatch(point -> isOneOf(point, left, right, top, bottom))) {
            return "box" + look + ": " + place(new Point(left, top)) + " " + number(right - left) + " x "
                    + number(bottom - top);
        }
        double radius = (right - left) / 2;
        if (points.size() > 8 && points.stream().allMatch(point -> isAway(point, middle, radius))) {
            return "disc" + look + ": " + place(middle) + " " + number(radius);
        }
        return "area" + look + ":" + places(points);
    }

    private static boolean isOneOf(Point point, double left, double right, double top, double bottom) {
        return (isSame(point.x(), left) || isSame(point.x(), right))
                && (isSame(point.y(), top) || isSame(point.y(), bottom));
    }

    private static boolean isAway(Point point, Point middle, double radius) {
        return isSame(StrictMath.hypot(point.x() - middle.x(), point.y() - middle.y()), radius);
    }

    private static boolean isSame(double one, double other) {
        return Math.abs(one - other) < NOTHING;
    }

    private static String places(List<Point> points) {
        return points.stream().map(point -> " " + place(point)).collect(Collectors.joining());
    }

    private static String place(Point point) {
        return number(point.x()) + "," + number(point.y());
    }

    /** Nothing below zero is zero as well. */
    private static String number(double number) {
        String text = String.format(Locale.ROOT, "%.2f", number);
        return text.equals("-0.00") ? "0.00" : text;
    }
}
