package org.southsouth.readiness.report.model;

/**
 * One format. Takes a report as it stands and decides nothing about its contents but what the format cannot hold. It is asked only for the
 * kinds that its {@code ReportFormat} names.
 */
public interface ReportRenderer {
    byte[] scorecard(ScorecardReport report);

    byte[] comparison(ComparisonReport report);

    default byte[] plan(ActionPlanReport report) {
        throw new UnsupportedOperationException("no plan");
    }

    default byte[] matching(MatchReport report) {
        throw new UnsupportedOperationException("no matches");
    }
}
