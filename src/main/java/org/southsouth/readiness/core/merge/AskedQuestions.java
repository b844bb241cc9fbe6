package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;

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

    /** Nobody has to say more: there is an answer, it does not apply, or it is not asked any more. The same whoever is asked. */
    public boolean isDone(QuestionId question, Scorecard scorecard) {
        return switch (scorecard.of(question).state()) {
            case UNANSWERED, NOT_ASKED_YET, DONT_KNOW -> false;
            default -> true;
        };
    }

    /** Whoever is asked said that they do not know it. */
    public boolean isUnknown(QuestionId question, Scorecard scorecard) {
        return scorecard.of(question).state() == QuestionState.DONT_KNOW && !came.contains(question);
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

    /** Whether somebody here said something, and not only the file. */
    public boolean isBegun(Scorecard scorecard) {
        return all.stream()
                .filter(question -> !came.contains(question))
                .map(question -> scorecard.of(question).state())
                .anyMatch(state -> state.isAsked() && state != QuestionState.UNANSWERED);
    }

    /** Asking, being asked and gathering count by this alone. */
    public AskedCount count(Scorecard scorecard) {
        int done = (int)
                all.stream().filter(question -> isDone(question, scorecard)).count();
        int unknown = (int)
                all.stream().filter(question -> isUnknown(question, scorecard)).count();
        int waiting = (int) all.stream()
                .filter(question -> scorecard.of(question).state() == QuestionState.NOT_ASKED_YET)
                .count();
        return new AskedCount(all.size(), done, unknown, waiting);
    }
}
