package org.southsouth.readiness.core.review;

import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * How far a review is: of the responses to questions that are asked, how many passed and how many are disputed; of the answers that count, how many
 * are documented. The counts are those of {@link Counts}, as everywhere.
 */
public record Coverage(int passed, int disputed, int toReview, int documented, int answered) {
    public static Coverage of(Scorecard scorecard, Reviews reviews) {
        return of(scorecard, reviews, scorecard.root().section().id());
    }

    /** Of one pillar or theme. */
    public static Coverage of(Scorecard scorecard, Reviews reviews, SectionId section) {
        Counts counts = scorecard.of(section).counts();
        int passed = 0;
        int disputed = 0;
        for (ScoredQuestion scored : scorecard.questionsBelow(section)) {
            ReviewState state = reviews.stateOf(scored.question().id());
            passed += isReviewable(scored) && state.isPassed() ? 1 : 0;
            disputed += isReviewable(scored) && state == ReviewState.DISPUTED ? 1 : 0;
        }
        return new Coverage(passed, disputed, counts.toReview(), counts.documented(), counts.answered());
    }

    /** Whether there is something to review: a response to a question that is asked, "don't know" included. */
    public static boolean isReviewable(ScoredQuestion scored) {
        return Counts.isToReview(scored.state());
    }
}
