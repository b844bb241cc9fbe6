package org.southsouth.readiness.report.model;

import java.util.List;

/** A question without an answer, with those that wait for it; they are no gaps of their own. */
public record DataGap(ReportQuestion question, List<ReportQuestion> waiting) {
    public DataGap {
        waiting = List.copyOf(waiting);
    }

    /** What they are called. */
    public List<String> waitingTitles() {
        return waiting.stream().map(ReportQuestion::title).toList();
    }
}
