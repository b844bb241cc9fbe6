package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * A question of a report with its answer in words (empty where there is none) and, where it earned no points or was not
 * asked, the reason in words (else empty). Its note is there only where the contents of the report have notes.
 */
public record ReportQuestion(ScoredQuestion scored, String answer, String reason) {
    public String id() {
        return scored.question().id().value();
    }

    public String title() {
        return scored.question().title();
    }
}
