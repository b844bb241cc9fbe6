package org.southsouth.readiness.ui.controls.editor;

/**
 * The room that an option's words are measured for. A little less than they get: words that just fill a row are drawn in two, and
 * a row that was measured for one would then cut them.
 */
final class Measure {
    private static final double EDGE = 4;

    private Measure() {}

    /** Of a width in pixels; below 0, which means any, as it is. */
    static double of(double width) {
        return width < 0 ? width : Math.max(0, width - EDGE);
    }
}
