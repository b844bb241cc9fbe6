package org.southsouth.readiness.core.scoring;

/** Where a question stands for one subject; method, section 3. */
public enum QuestionState {
    ANSWERED,
    /** Not asked, and the framework says that counts as an answer of 0 points. */
    COUNTS_AS_ZERO,
    UNANSWERED,
    DONT_KNOW,
    /** The answer it hangs on is missing, so whether it is asked is not known yet. */
    NOT_ASKED_YET,
    NOT_APPLICABLE,
    /** An earlier answer says that it is not asked. */
    NOT_ASKED,
    /** It hangs on a question that is not applicable. */
    GATE_NOT_APPLICABLE,
    /** Not for this kind of subject, or not part of a core check. */
    OUT_OF_SCOPE;

    /** Whether it counts in the denominator of completeness. */
    public boolean isApplicable() {
        return isAnswered() || isUnknown();
    }

    /** Whether it counts as answered. */
    public boolean isAnswered() {
        return this == ANSWERED || this == COUNTS_AS_ZERO;
    }

    /** Whether somebody can answer it now: asked, and in scope. */
    public boolean isAsked() {
        return this == ANSWERED || this == UNANSWERED || this == DONT_KNOW || this == NOT_APPLICABLE;
    }

    /** Whether those that hang on it are to be left out. */
    boolean isBeyondAsking() {
        return this == NOT_APPLICABLE || this == GATE_NOT_APPLICABLE || this == OUT_OF_SCOPE;
    }

    /** Whether it is not known whether its answer satisfies a condition. */
    boolean isUnknown() {
        return this == UNANSWERED || this == DONT_KNOW || this == NOT_ASKED_YET;
    }
}
