package org.southsouth.readiness.report.pdf.text;

import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** A stretch of text in one size, weight and colour. */
public record Span(String text, Type type, Tone tone) {}
