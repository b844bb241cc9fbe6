package org.southsouth.readiness.core.exchange;

import java.util.List;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.review.TrailEntry;

/** Port: what happened to an assessment as CSV (formats.md 7), in the order given. It touches no disk and may run on any thread. */
public interface HistoryWriter {
    byte[] history(Profile profile, Framework framework, List<TrailEntry> entries);
}
