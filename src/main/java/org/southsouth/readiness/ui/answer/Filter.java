package org.southsouth.readiness.ui.answer;

import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.round.Confirming;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Uncounted;

/** Lists of questions that need a second look, or a word why they do not count, across all themes. */
enum Filter {
    TO_CONFIRM("to-confirm"),
    DONT_KNOW("dont-know"),
    NOT_APPLICABLE("not-applicable"),
    WITHOUT_EVIDENCE("without-evidence"),
    NOT_COUNTED("not-counted");

    private final String key;

    Filter(String key) {
        this.key = key;
    }

    /** How its messages are named. */
    String key() {
        return key;
    }

    boolean takes(Scorecard scorecard, ScoredQuestion scored, Carrying carrying) {
        return switch (this) {
            case TO_CONFIRM -> Confirming.isNow(scored, carrying);
            case DONT_KNOW -> scored.state() == QuestionState.DONT_KNOW;
            case NOT_APPLICABLE -> scored.state() == QuestionState.NOT_APPLICABLE;
            case WITHOUT_EVIDENCE ->
                scored.state() == QuestionState.ANSWERED
                        && (scored.answer().evidence().namesNothing()
                                || scored.answer().evidence().lacksDocument());
            case NOT_COUNTED -> Uncounted.holds(scorecard, scored);
        };
    }
}
