package org.southsouth.readiness.core.chart;

/** The size of a text in points, and whether it is bold. */
public record Type(double size, boolean isBold) {
    /** Millimetres in a point. */
    public static final double POINT = 25.4 / 72;

    public static Type plain(double size) {
        return new Type(size, false);
    }

    public static Type bold(double size) {
        return new Type(size, true);
    }

    /** The size in millimetres. */
    public double height() {
        return size * POINT;
    }
}
