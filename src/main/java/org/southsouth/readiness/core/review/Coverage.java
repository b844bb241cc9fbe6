package org.southsouth.readiness.core.review;

import java.util.List;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** How far a review is: of the answers that are asked for, how many passed; of those that say something, how many are documented. */
public record Coverage(int passed, int answers, int documented, int answered) {
    public static Coverage of(Scorecard scorecard, Reviews reviews) {
        return of(scorecard.questions(), reviews);
    }

    /** Of one pillar or theme. */
    public static Coverage of(Scorecard scorecard, Reviews reviews, SectionId section) {
        return of(scorecard.questionsBelow(section), reviews);
    }

    private static Coverage of(List<ScoredQuestion> questions, Reviews reviews) {
        List<ScoredQuestion> reviewable =
                questions.stream().filter(Coverage::isReviewable).toList();
        List<ScoredQuestion> answered = reviewable.stream()
                .filter(scored -> scored.answer().response().isAnswer())
                .toList();
        return new Coverage(
                (int) reviewable.stream()
                        .filter(scored ->
                                reviews.stateOf(scored.question().id()).isPassed())
                        .count(),
                reviewable.size(),
                (int) answered.stream()
                        .filter(scored -> scored.answer().evidence().isDocumented())
                        .count(),
                answered.size());
    }

    /** Whether there is something to review: a response to a question that is asked, "don't know" included. */
    public static boolean isReviewable(ScoredQuestion scored) {
        return switch (scored.state()) {
            case ANSWERED, DONT_KNOW, NOT_APPLICABLE -> true;
            default -> false;
        };
    }
}
