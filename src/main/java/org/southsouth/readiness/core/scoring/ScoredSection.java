package org.southsouth.readiness.core.scoring;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Section;

/**
 * A section's figures, 0 to 100, unrounded, NaN where there is none. {@code low} and {@code high} are the bounds: every
 * missing answer at 0 and at 100, with the weights held still. {@code soFar} is the same mean without asking for enough
 * answers; it is shown beside the questions only, never exported or compared. The three counts leave out what is not
 * scored; {@code documented} are answers of grade A or B.
 */
public record ScoredSection(
        Section section,
        double score,
        double soFar,
        double low,
        double high,
        double evidenced,
        int answered,
        int applicable,
        int documented,
        @Nullable Band band) {
    public boolean hasScore() {
        return !Double.isNaN(score);
    }

    /** False where nothing below it is applicable: then it has no bounds either. */
    public boolean isApplicable() {
        return applicable > 0;
    }

    /** Answered / applicable, 0 to 1; NaN where nothing is applicable. */
    public double completeness() {
        return applicable == 0 ? Double.NaN : (double) answered / applicable;
    }

    /** The share of answered that is documented, 0 to 1; NaN where nothing is answered. */
    public double coverage() {
        return answered == 0 ? Double.NaN : (double) documented / answered;
    }

    /** How many applicable questions have no answer. */
    public int open() {
        return applicable - answered;
    }
}
