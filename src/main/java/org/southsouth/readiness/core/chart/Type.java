package org.southsouth.readiness.core.chart;

/** The size of a text in points, and whether it is bold. */
public record Type(double size, boolean isBold) {
    public static Type plain(double size) {
        return new Type(size, false);
    }

    public static Type bold(double size) {
        return new Type(size, true);
    }
}
