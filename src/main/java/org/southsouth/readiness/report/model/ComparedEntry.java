package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.chart.Label;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * A column of a comparison: its id for files (the subject's code, with the round where a subject stands there twice),
 * its name for people, what it is called in a chart or at the head of a column, and why it has no total (empty where it has one).
 */
public record ComparedEntry(Entry entry, String column, String name, Label label, String reason) {
    public ScoredSection total() {
        return entry.scorecard().root();
    }
}
