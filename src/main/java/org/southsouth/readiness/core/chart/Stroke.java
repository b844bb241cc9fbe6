package org.southsouth.readiness.core.chart;

/** How a line is drawn; the width is in millimetres. */
public record Stroke(Tone tone, double width, Dash dash) {
    public static Stroke of(Tone tone, double width) {
        return new Stroke(tone, width, Dash.SOLID);
    }

    Stroke scaled(double factor) {
        return new Stroke(tone, width * factor, dash);
    }

    public static Stroke dashed(Tone tone, double width) {
        return new Stroke(tone, width, Dash.DASHED);
    }
}
