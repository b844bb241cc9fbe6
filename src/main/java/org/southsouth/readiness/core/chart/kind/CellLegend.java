package org.southsouth.readiness.core.chart.kind;

/** What cells without a colour mean: the dashed outline, and the words that stand where nothing is to be asked. */
public record CellLegend(String missing, String notApplicable) {}
