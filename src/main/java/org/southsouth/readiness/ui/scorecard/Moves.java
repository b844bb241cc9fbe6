package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.words.Formats;

/** What would move a section's score most: each better answer tried by scoring it anew, one at a time. */
final class Moves {
    private static final double LEAST = 1e-9;

    /** As in what-if: of those that read as the same gain the lowest answer first. */
    private static final Comparator<Tried> ORDER = Comparator.comparingDouble(
                    (Tried one) -> Formats.printedGain(one.gain()))
            .reversed()
            .thenComparingDouble(one -> one.question().points())
            .thenComparing(Comparator.comparingDouble(Tried::gain).reversed());

    private Moves() {}

    /** One better answer, with the section's score before and after it. */
    record Tried(ScoredQuestion question, Response better, double before, double after) {
        double gain() {
            return after - before;
        }
    }

    /**
     * The greatest gains first, at most so many, of answers that are given: what is open has no answer to better, and the worst and
     * best case say what it could do. Empty where the section has no score.
     */
    static List<Tried> of(Scorecard card, SectionId section, int most) {
        List<Tried> tried = new ArrayList<>();
        if (card.of(section).hasScore()) {
            for (ScoredQuestion question : card.questionsBelow(section)) {
                if (question.state() == QuestionState.ANSWERED) {
                    attempt(card, section, question).ifPresent(tried::add);
                }
            }
        }
        tried.sort(ORDER);
        return tried.stream().limit(most).toList();
    }

    /** What a better answer to one question does to a section that has a score; empty where it gains nothing. */
    static Optional<Tried> attempt(Scorecard card, SectionId section, ScoredQuestion question) {
        double before = card.of(section).score();
        return BetterAnswer.to(question)
                .map(better -> new Tried(
                        question,
                        better,
                        before,
                        Scoring.answer(
                                        card,
                                        question.question().id(),
                                        question.answer().withResponse(better))
                                .of(section)
                                .score()))
                .filter(move -> move.gain() > LEAST);
    }
}
