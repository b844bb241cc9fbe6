package org.southsouth.readiness.report.model;

/** One format of the reports that are lists, of actions or of exchanges. Takes them as they stand, like {@link DocumentWriter}. */
public interface ListWriter {
    byte[] plan(ActionPlanReport report);

    byte[] matching(MatchReport report);
}
