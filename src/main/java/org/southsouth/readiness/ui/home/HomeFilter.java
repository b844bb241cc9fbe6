package org.southsouth.readiness.ui.home;

import org.southsouth.readiness.core.assessment.AssessmentStatus;

/** Which assessments the list shows. */
public enum HomeFilter {
    ALL,
    /** Everything that is not complete, those not started included, so that each one stands in one of the two. */
    IN_PROGRESS,
    COMPLETE,
    /** Signed off, and not reopened since. */
    VALIDATED;

    boolean shows(HomeRow row) {
        return switch (this) {
            case ALL -> true;
            case IN_PROGRESS -> row.status() != AssessmentStatus.COMPLETE;
            case COMPLETE -> row.status() == AssessmentStatus.COMPLETE;
            case VALIDATED -> row.review().isLocked();
        };
    }
}
