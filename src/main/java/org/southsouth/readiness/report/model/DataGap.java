package org.southsouth.readiness.report.model;

import java.util.List;

/** A question without an answer, with the ids of those that wait for it; they are no gaps of their own. */
public record DataGap(ReportQuestion question, List<String> waiting) {
    public DataGap {
        waiting = List.copyOf(waiting);
    }
}
