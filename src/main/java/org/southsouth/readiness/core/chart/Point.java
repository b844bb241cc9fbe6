package org.southsouth.readiness.core.chart;

import java.util.List;

/** A place in a picture, in millimetres from its upper left corner. */
public record Point(double x, double y) {
    public Point moved(double right, double down) {
        return new Point(x + right, y + down);
    }

    static List<Point> moved(List<Point> points, double right, double down) {
        return points.stream().map(point -> point.moved(right, down)).toList();
    }
}
