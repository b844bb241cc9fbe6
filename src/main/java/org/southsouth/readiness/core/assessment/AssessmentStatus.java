package org.southsouth.readiness.core.assessment;

/** How far an assessment is; worked out from its answers, never set by hand. */
public enum AssessmentStatus {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETE
}
