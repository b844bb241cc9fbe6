package org.southsouth.readiness.core.scoring;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Section;

/**
 * A section's figures, 0 to 100, unrounded, NaN where there is none. {@code low} and {@code high} are the bounds: every
 * missing answer at 0 and at 100, with the weights held still. Whether there is a score, and what stands there instead, is
 * told by {@link SectionResult}.
 */
public record ScoredSection(
        Section section,
        double score,
        double low,
        double high,
        double evidenced,
        Counts counts,
        @Nullable Band band) {
    /** So much evidence costs, in points, where a score is not said without it. */
    private static final double LEAST_LOST = 2;

    public boolean hasScore() {
        return !Double.isNaN(score);
    }

    /**
     * Whether the score holds only if the answers are true: fewer than half of them are documented, or with evidence it is 2 points lower or
     * more. This project's own limits (method, section 6).
     */
    public boolean isConditional() {
        return hasScore() && (counts.isThin() || Tolerance.reaches(score - evidenced, LEAST_LOST));
    }

    public int answered() {
        return counts.answered();
    }

    public int applicable() {
        return counts.applicable();
    }

    /** Answers of grade A or B. */
    public int documented() {
        return counts.documented();
    }

    /** False where nothing below it is applicable: then it has no bounds either. */
    public boolean isApplicable() {
        return counts.applicable() > 0;
    }

    /** Answered / applicable, 0 to 1; NaN where nothing is applicable. */
    public double completeness() {
        return counts.completeness();
    }

    /** The share of answered that is documented, 0 to 1; NaN where nothing is answered. */
    public double coverage() {
        return answered() == 0 ? Double.NaN : (double) documented() / answered();
    }

    /** Has a score and nothing open: worst and best case are the score itself. */
    public boolean isComplete() {
        return hasScore() && open() == 0;
    }

    /** How many applicable questions have no answer. */
    public int open() {
        return counts.open();
    }
}
