package org.southsouth.readiness.core.assessment;

/**
 * The figures of an assessment that lists show without reading its answers; worked out by {@code core.scoring} and kept
 * beside them. Scores are 0 to 100, unrounded, and NaN where there is none.
 */
public record Standing(int answered, int applicable, double score, double low, double high) {
    public boolean hasScore() {
        return !Double.isNaN(score);
    }

    /** Applicable questions without an answer. */
    public int open() {
        return applicable - answered;
    }

    /** Answered / applicable, 0 to 1; 0 where nothing is applicable. */
    public double completeness() {
        return applicable == 0 ? 0 : (double) answered / applicable;
    }

    public AssessmentStatus status() {
        if (answered == 0) {
            return AssessmentStatus.NOT_STARTED;
        }
        return answered == applicable ? AssessmentStatus.COMPLETE : AssessmentStatus.IN_PROGRESS;
    }
}
