package org.southsouth.readiness.core.assessment;

/** The id of an assessment: letters, digits and hyphens, made when it is set up, the same on every machine. */
public record AssessmentId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
