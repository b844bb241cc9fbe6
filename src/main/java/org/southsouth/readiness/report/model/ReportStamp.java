package org.southsouth.readiness.report.model;

import java.time.LocalDate;

/** When a report was made, and by which version of the application. */
public record ReportStamp(LocalDate madeOn, String version) {}
