package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.FrameworkRef;

/**
 * What stands on every report. {@code title} names whom it is about; {@code notices} say what it is not; {@code method}
 * says in a few sentences how the figures are made; the bands are those of the scale.
 */
public record ReportHead(
        String title,
        String frameworkTitle,
        FrameworkRef framework,
        ReportStamp edition,
        List<String> notices,
        List<String> method,
        List<Band> bands) {
    public ReportHead {
        notices = List.copyOf(notices);
        method = List.copyOf(method);
        bands = List.copyOf(bands);
    }
}
