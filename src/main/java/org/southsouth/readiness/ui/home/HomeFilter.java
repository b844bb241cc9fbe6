package org.southsouth.readiness.ui.home;

import org.southsouth.readiness.core.assessment.AssessmentStatus;

/** Which assessments the list shows. */
public enum HomeFilter {
    ALL,
    /** What has open questions and is not signed off, those not started included, so that each one stands in one of three. */
    IN_PROGRESS,
    COMPLETE,
    /** Signed off, with open questions or without, and not reopened since. */
    VALIDATED;

    boolean shows(HomeRow row) {
        return switch (this) {
            case ALL -> true;
            case IN_PROGRESS -> !row.review().isLocked() && row.status() != AssessmentStatus.COMPLETE;
            case COMPLETE -> !row.review().isLocked() && row.status() == AssessmentStatus.COMPLETE;
            case VALIDATED -> row.review().isLocked();
        };
    }
}
