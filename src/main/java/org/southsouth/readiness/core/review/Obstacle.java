package org.southsouth.readiness.core.review;

import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;

/** One thing that stands before a sign-off, the question where it can be mended, and the section it is about. */
public record Obstacle(Kind kind, QuestionId question, SectionId section) {
    public enum Kind {
        /** The section has too few answers for a score; the question is the first one without. */
        TOO_FEW,
        DISPUTED,
        NOT_REVIEWED,
        /** Not applicable, and nobody says why. */
        NO_REASON,
        OPEN_COMMENT,
        /** Above the cap of what is not documented: can be signed, if a reservation says so. */
        WEAK_EVIDENCE;

        /** Whether nothing can be signed before it is mended. */
        public boolean stops() {
            return this != WEAK_EVIDENCE;
        }
    }

    /** Whether nothing can be signed before it is mended; else a reservation is enough. */
    public boolean stops() {
        return kind.stops();
    }
}
