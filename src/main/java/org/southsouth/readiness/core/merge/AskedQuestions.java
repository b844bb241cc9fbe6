package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * The questions that somebody is asked, in the framework's order, without those that are not for this subject or depth. {@code came}:
 * those whose answer came with the file that asks, on the side that is asked; a "don't know" among them is what is asked for.
 */
public record AskedQuestions(List<QuestionId> all, Set<QuestionId> came) {
    public AskedQuestions {
        all = List.copyOf(all);
        came = Set.copyOf(came);
    }

    public AskedQuestions(List<QuestionId> all) {
        this(all, Set.of());
    }

    public AskedQuestions with(Set<QuestionId> cameAnswers) {
        return new AskedQuestions(all, cameAnswers);
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
            case DONT_KNOW -> !came.contains(question);
            default -> true;
        };
    }

    /** It can be answered now, and nobody here has said anything of it. */
    public boolean isOpen(QuestionId question, Scorecard scorecard) {
        QuestionState state = scorecard.of(question).state();
        return all.contains(question)
                && (state == QuestionState.UNANSWERED || (state == QuestionState.DONT_KNOW && came.contains(question)));
    }

    /** How many have an answer that came with the file, and is to be looked at. */
    public int answeredBefore(Scorecard scorecard) {
        return (int) all.stream()
                .filter(came::contains)
                .map(question -> scorecard.of(question).state())
                .filter(state -> state == QuestionState.ANSWERED || state == QuestionState.NOT_APPLICABLE)
                .count();
    }

    /** Where somebody begins: what is open, else what is asked at all, else the first. */
    public Optional<QuestionId> first(Scorecard scorecard) {
        return all.stream()
                .filter(question -> isOpen(question, scorecard))
                .findFirst()
                .or(() -> all.stream()
                        .filter(question -> scorecard.of(question).state().isAsked())
                        .findFirst())
                .or(() -> all.stream().findFirst());
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
