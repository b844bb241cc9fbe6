package org.southsouth.readiness.core.review;

/** How far an assessment can be relied on. Follows from its answers, their states and its sign-off, and from nothing else. */
public enum AssessmentState {
    DRAFT,
    /** Not enough answers for the overall score that the method gives. A city and a core check have none, and are never this. */
    PROVISIONAL,
    /** Enough answers, and at least one of them has a state. */
    IN_REVIEW,
    /** Signed off, and not reopened since. */
    VALIDATED
}
