package org.southsouth.readiness.core.chart;

/** A place in a picture, in millimetres from its upper left corner. */
public record Point(double x, double y) {}
