package org.southsouth.readiness.core.robustness;

import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** The answers of the subject itself that a missing one may resemble. */
final class AnswerPool {
    private AnswerPool() {}

    /**
     * The points of the answered questions of this section where it has a score, else of the first-level section above it;
     * empty where that has none either.
     */
    static double[] of(Scorecard scorecard, int home) {
        Framework framework = scorecard.framework();
        boolean isOfHome = scorecard.sections().get(home).hasScore();
        int place = isOfHome ? home : framework.pillarOf(home);
        return place < 0
                ? new double[0]
                : scorecard
                        .questions()
                        .subList(framework.firstQuestionOf(place), framework.endQuestionOf(place))
                        .stream()
                        .filter(question ->
                                question.counts() && question.state().isAnswered())
                        .mapToDouble(ScoredQuestion::points)
                        .toArray();
    }
}
