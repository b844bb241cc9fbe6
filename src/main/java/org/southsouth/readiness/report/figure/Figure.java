package org.southsouth.readiness.report.figure;

import org.southsouth.readiness.core.chart.Picture;

/** A picture under its title. */
public record Figure(String title, Picture picture) {}
