package org.southsouth.readiness.report.xlsx;

/** A column of a sheet: what stands above it, and how wide it is in figures. */
record Column(String title, int width) {}
