package org.southsouth.readiness.core.chart.kind;

/** A figure of a heat map or of a bar as a text, and the score that gives its colour: 0 to 100, unrounded, NaN unless scored. */
public record ChartCell(State state, double score, String figure) {
    /** What kind of a cell it is. */
    public enum State {
        SCORED,
        /** A dashed outline. */
        MISSING,
        /** Words without an outline: nothing to be asked there. */
        NOT_APPLICABLE,
        /** A figure without a colour: of what holds others, or provisional. */
        PLAIN
    }
}
