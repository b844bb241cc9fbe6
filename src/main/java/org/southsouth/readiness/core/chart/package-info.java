/**
 * Charts as values: pictures made of lines, areas and words, drawn alike in the window, in SVG and on paper. Begin with
 * {@link org.southsouth.readiness.core.chart.Picture}; the kinds of charts are in {@code kind}. Lengths are millimetres, the origin is the upper left corner, y
 * grows downwards; text sizes are points. Colours are names ({@link org.southsouth.readiness.core.chart.Tone}); what they
 * look like is decided where they are drawn.
 */
@NullMarked
package org.southsouth.readiness.core.chart;

import org.jspecify.annotations.NullMarked;
