package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** The questions that somebody is asked, in the framework's order, without those that are not for this subject or depth. */
public record AskedQuestions(List<QuestionId> all) {
    public AskedQuestions {
        all = List.copyOf(all);
    }

    public static AskedQuestions of(ExchangeScope scope, Scorecard scorecard) {
        Set<QuestionId> asked = scope.questions(scorecard.framework());
        return new AskedQuestions(scorecard.questions().stream()
                .filter(scored -> scored.state() != QuestionState.OUT_OF_SCOPE)
                .map(scored -> scored.question().id())
                .filter(asked::contains)
                .toList());
    }

    /**
     * Nothing is to be said any more: there is an answer, it is not known or does not apply, or it has stepped back. One that may
     * still be asked, once another of these is answered, is open.
     */
    public boolean isDone(QuestionId question, Scorecard scorecard) {
        ScoredQuestion scored = scorecard.of(question);
        return switch (scored.state()) {
            case UNANSWERED -> false;
            case NOT_ASKED_YET -> !waits(scored, scorecard);
            default -> true;
        };
    }

    private boolean waits(ScoredQuestion scored, Scorecard scorecard) {
        AskIf askIf = scored.question().askIf();
        return askIf != null && askIf.gates().stream().anyMatch(gate -> all.contains(gate) && !isDone(gate, scorecard));
    }

    public int done(Scorecard scorecard) {
        return (int)
                all.stream().filter(question -> isDone(question, scorecard)).count();
    }

    /** Asking and gathering count by this alone. */
    public AskedCount count(Scorecard scorecard) {
        int unknown = (int) all.stream()
                .filter(question -> scorecard.of(question).state() == QuestionState.DONT_KNOW)
                .count();
        return new AskedCount(all.size(), done(scorecard), unknown);
    }

    public boolean isComplete(Scorecard scorecard) {
        return done(scorecard) == all.size();
    }
}
