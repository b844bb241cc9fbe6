package org.southsouth.readiness.report.model;

/** One format. Takes a report as it stands and decides nothing about its contents but what the format cannot hold. */
public interface DocumentWriter {
    byte[] scorecard(ScorecardReport report);

    byte[] comparison(ComparisonReport report);
}
