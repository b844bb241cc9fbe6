package org.southsouth.readiness.core.keymessage;

import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.SectionResult;
import org.southsouth.readiness.core.scoring.Tolerance;

/** How sure a score is, by the width of its likely range; this project's own limits (method, section 6). */
public enum Sureness {
    /** At most 4 points wide and within one band. */
    SURE,
    /** At most 10 points wide. */
    FAIRLY_SURE,
    /** Wider than that. */
    NOT_SURE_YET;

    private static final double NARROW = 4;
    private static final double WIDE = 10;

    /** {@code result} has a score; {@code bands} is how many bands the score and its likely range touch. */
    static Sureness of(SectionResult result, LikelyRange likely, int bands) {
        double width = Math.max(likely.high(), result.score()) - Math.min(likely.low(), result.score());
        if (bands == 1 && Tolerance.reaches(NARROW, width)) {
            return SURE;
        }
        return Tolerance.reaches(WIDE, width) ? FAIRLY_SURE : NOT_SURE_YET;
    }
}
