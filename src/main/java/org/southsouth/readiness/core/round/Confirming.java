package org.southsouth.readiness.core.round;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.Scoring;

/**
 * What of an earlier round is still to confirm: the one place that counts it. {@code now} are questions that are asked and
 * have no answer yet, in the order of reading. {@code later} are those that will be asked once these, or others of them,
 * are confirmed; {@code kept} those that would not be asked even then: what was said of them counts nowhere.
 */
public record Confirming(List<QuestionId> now, List<QuestionId> later, List<QuestionId> kept) {
    public Confirming {
        now = List.copyOf(now);
        later = List.copyOf(later);
        kept = List.copyOf(kept);
    }

    public static Confirming of(Scorecard scorecard, Carrying carrying) {
        List<QuestionId> now = new ArrayList<>();
        List<QuestionId> waiting = new ArrayList<>();
        for (ScoredQuestion scored : scorecard.questions()) {
            if (carrying.isToConfirm(scored.question().id(), scored.answer())) {
                boolean isAsked = isNow(scored, carrying);
                (isAsked ? now : waiting).add(scored.question().id());
            }
        }
        Scorecard confirmed = waiting.isEmpty() ? scorecard : confirmed(scorecard, carrying);
        List<QuestionId> later = new ArrayList<>();
        List<QuestionId> kept = new ArrayList<>();
        for (QuestionId question : waiting) {
            (confirmed.of(question).state().isAsked() ? later : kept).add(question);
        }
        return new Confirming(now, later, kept);
    }

    private static Scorecard confirmed(Scorecard scorecard, Carrying carrying) {
        return Scoring.score(scorecard.framework(), carrying.confirmed(scorecard.answers()), scorecard.basis());
    }

    /** Whether that one can be confirmed now. */
    public static boolean isNow(ScoredQuestion scored, Carrying carrying) {
        return scored.state() == QuestionState.UNANSWERED
                && carrying.isToConfirm(scored.question().id(), scored.answer());
    }
}
