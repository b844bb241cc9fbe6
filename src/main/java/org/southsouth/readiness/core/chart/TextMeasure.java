package org.southsouth.readiness.core.chart;

/** How long a text is, in millimetres, in the face it will be drawn in. */
public interface TextMeasure {
    double width(String text, Type type);
}
