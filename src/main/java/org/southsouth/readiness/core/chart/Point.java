package org.southsouth.readiness.core.chart;

import java.util.List;

/** A place in a picture, in millimetres from its upper left corner. */
public record Point(double x, double y) {
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }

    Point scaled(double factor) {
        return new Point(x * factor, y * factor);
    }

    static List<Point> scaled(List<Point> points, double factor) {
        return points.stream().map(point -> point.scaled(factor)).toList();
    }

    static List<Point> moved(List<Point> points, double right, double down) {
        return points.stream().map(point -> point.moved(right, down)).toList();
    }
}
