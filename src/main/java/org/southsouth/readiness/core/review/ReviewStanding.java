package org.southsouth.readiness.core.review;

import java.util.Optional;

/**
 * What lists and reports say of a review without reading its comments: how many answers passed as they are now, how many
 * are disputed, and the sign-off that stands.
 */
public record ReviewStanding(int passed, int disputed, Optional<SignOff> signOff) {
    public static final ReviewStanding NONE = new ReviewStanding(0, 0, Optional.empty());

    /** Provisional: without enough answers for the score that the method would give. */
    public AssessmentState state(boolean isProvisional) {
        if (signOff.isPresent()) {
            return AssessmentState.VALIDATED;
        }
        if (isProvisional) {
            return AssessmentState.PROVISIONAL;
        }
        return isBegun() ? AssessmentState.IN_REVIEW : AssessmentState.DRAFT;
    }

    public boolean isBegun() {
        return passed + disputed > 0;
    }

    public boolean isLocked() {
        return signOff.isPresent();
    }
}
