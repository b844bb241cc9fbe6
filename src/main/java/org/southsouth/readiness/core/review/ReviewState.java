package org.southsouth.readiness.core.review;

/** Where an answer stands in the review; method, section 0. */
public enum ReviewState {
    /** Nobody has looked at it as it is now. */
    DRAFT,
    /** Somebody checked it. */
    REVIEWED,
    /** Agreed by those who validate. */
    VALIDATED,
    /** Somebody holds that it is not right; a comment says why. */
    DISPUTED;

    /** Whether it can be signed as it is. */
    public boolean isPassed() {
        return this == REVIEWED || this == VALIDATED;
    }
}
