package org.southsouth.readiness.core.comparison;

import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.review.AssessmentState;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.SectionResult;

/**
 * One of those compared: who, which round, how deep, the scorecard, and what was said of its answers where somebody asked
 * for that.
 */
public record Entry(Profile profile, Scorecard scorecard, Reviews reviews) {
    /** Without its review. */
    public Entry(Profile profile, Scorecard scorecard) {
        this(profile, scorecard, Reviews.none());
    }

    /** How far it can be relied on: what every report of it says in every format. */
    public AssessmentState state() {
        return reviews.standing().state(SectionResult.of(scorecard).isProvisional());
    }

    /** Whether its overall score may stand beside those of others. */
    public boolean hasTotal() {
        return scorecard.root().hasScore();
    }
}
