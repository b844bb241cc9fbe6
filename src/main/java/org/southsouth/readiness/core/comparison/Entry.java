package org.southsouth.readiness.core.comparison;

import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.scoring.Scorecard;

/** One of those compared: who, which round, how deep, and the scorecard. */
public record Entry(Profile profile, Scorecard scorecard) {
    /** Whether its overall score may stand beside those of others. */
    public boolean hasTotal() {
        return scorecard.root().hasScore();
    }
}
