package org.southsouth.readiness.core.assessment;

import org.southsouth.readiness.core.framework.QuestionId;

/** An answer of an earlier round that could not be carried into another version of the questionnaire, and why. */
public record LeftBehind(QuestionId question, Carried said, Obstacle obstacle) {
    /** What stands in the way. */
    public enum Obstacle {
        QUESTION_GONE,
        /** It is answered in another way now: a choice became a figure, for example. */
        OTHER_KIND,
        /** At least one of the options that were chosen is not offered any more. */
        OPTION_GONE,
        /** The figure is counted in another unit now. */
        OTHER_UNIT,
        /** The figure is outside what is accepted now. */
        OUT_OF_RANGE
    }
}
