package org.southsouth.readiness.ui.review;

import java.util.Locale;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;

/** The state of an answer as the list shows it: one that fell back is told apart from one that nobody has looked at. */
enum StateMark {
    DRAFT,
    /** Changed after it had been given a state. */
    OUTDATED,
    DISPUTED,
    REVIEWED,
    VALIDATED;

    static StateMark of(Reviews reviews, QuestionId question) {
        return switch (reviews.stateOf(question)) {
            case DRAFT -> reviews.hasFallenBack(question) ? OUTDATED : DRAFT;
            case DISPUTED -> DISPUTED;
            case REVIEWED -> REVIEWED;
            case VALIDATED -> VALIDATED;
        };
    }

    /** What else its chip looks like than a plain one. */
    String chip() {
        return switch (this) {
            case DRAFT -> "";
            case OUTDATED, DISPUTED -> "warn";
            case REVIEWED -> "outline";
            case VALIDATED -> "accent";
        };
    }

    /** Of its words. */
    String key() {
        return "review.mark." + name().toLowerCase(Locale.ROOT);
    }
}
