package org.southsouth.readiness.core.scoring;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * What it means to go on from a core check to every question: so many answers are kept, also those that were given before
 * somebody went back to the core check, so many questions come, and {@code next} is the first of all without an answer.
 * Complete: nothing that the core check asks is left unanswered.
 */
public record Deepening(int kept, int more, int core, int all, boolean isComplete, Optional<QuestionId> next) {
    /** Empty where it is no core check. */
    public static Optional<Deepening> of(Scorecard card) {
        if (card.basis().depth() != Depth.CORE || card.basis().isCity()) {
            return Optional.empty();
        }
        Scorecard full = Scoring.score(card.framework(), card.answers(), Basis.FULL_COUNTRY);
        int more = (int) full.questions().stream()
                .filter(question -> isInScope(question) && !isGiven(question.answer()))
                .filter(question -> !isInScope(card.of(question.question().id())))
                .count();
        boolean isComplete =
                card.questions().stream().noneMatch(question -> question.state() == QuestionState.UNANSWERED);
        Optional<QuestionId> next = full.questions().stream()
                .filter(question -> question.counts() && question.state() == QuestionState.UNANSWERED)
                .map(question -> question.question().id())
                .findFirst();
        Counts core = card.root().counts();
        int all = full.root().counts().questions();
        return Optional.of(new Deepening(core.given(), more, core.questions(), all, isComplete, next));
    }

    private static boolean isInScope(ScoredQuestion question) {
        return question.state() != QuestionState.OUT_OF_SCOPE;
    }

    private static boolean isGiven(Answer answer) {
        return !answer.response().isBlank();
    }
}
