package org.southsouth.readiness.ui.history;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.ResponseFit;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * The answers that stand now, and which of them may become others: none where it is signed off, and where a file asks whoever
 * is here, only those that it asks for.
 */
record StandingAnswers(Scorecard scorecard, boolean isSigned, Optional<List<QuestionId>> asked) {
    /** Whether an earlier answer can be the answer again, and is not already. */
    boolean canBe(QuestionId question, Answer earlier) {
        return !isSigned
                && !earlier.response().isBlank()
                && asked.map(open -> open.contains(question)).orElse(true)
                && isAsked(question)
                && takes(scorecard.of(question), earlier);
    }

    /** Whether the questionnaire has it, and puts it to this subject. */
    boolean isAsked(QuestionId question) {
        return scorecard.framework().question(question).isPresent()
                && scorecard.of(question).state().isAsked();
    }

    private static boolean takes(ScoredQuestion now, Answer earlier) {
        return !now.answer().equals(earlier)
                && ResponseFit.of(earlier.response(), now.question().kind()) == ResponseFit.FITS;
    }
}
