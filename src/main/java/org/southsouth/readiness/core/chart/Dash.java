package org.southsouth.readiness.core.chart;

/** How a line is cut: whole, or 0.9 mm on and 0.6 mm off. */
public enum Dash {
    SOLID,
    DASHED
}
