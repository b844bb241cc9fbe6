package org.southsouth.readiness.ui.scorecard;

/**
 * One row that opens to its why. {@code points} colours the cell (0 to 100, NaN for none) and {@code figure} stands in
 * it; {@code caption} and {@code grade} may be empty.
 */
record WhyRow(Target target, double points, String figure, String title, String caption, String grade) {}
