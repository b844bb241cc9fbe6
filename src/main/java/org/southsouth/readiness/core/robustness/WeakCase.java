package org.southsouth.readiness.core.robustness;

import java.util.Arrays;
import java.util.List;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Means;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * The overall score if the open answers resemble the weakest of those that are there: each takes the lowest points answered
 * in its section, or where that has no score in the first-level section above. What is missing is often what is weak, and
 * the likely range supposes that it is like the rest. Method, section 6.
 */
public final class WeakCase {
    private final Scorecard scorecard;
    private final Framework framework;

    private WeakCase(Scorecard scorecard) {
        this.scorecard = scorecard;
        this.framework = scorecard.framework();
    }

    /**
     * 0 to 100, unrounded, with the weights held still; gates are not evaluated anew, as in the draws. Never outside the
     * bounds. NaN where there is no overall score or no open question.
     */
    public static double of(Scorecard scorecard) {
        ScoredSection root = scorecard.root();
        return root.hasScore() && root.open() > 0 ? new WeakCase(scorecard).value(0) : Double.NaN;
    }

    /** NaN where nothing below it applies. */
    private double value(int place) {
        Means means =
                new Means(framework.sectionAt(place).mean(), framework.head().floor());
        if (isMeanOfAnswers(place)) {
            List<ScoredQuestion> questions = scorecard.questions();
            for (int q = framework.firstQuestionOf(place); q < framework.endQuestionOf(place); q++) {
                ScoredQuestion question = questions.get(q);
                if (question.counts()) {
                    means.add(question.question().weight(), points(question, q));
                }
            }
        } else {
            for (int child : framework.childrenOf(place)) {
                if (scorecard.sections().get(child).isApplicable()) {
                    means.add(framework.sectionAt(child).weight(), value(child));
                }
            }
        }
        return means.value();
    }

    private boolean isMeanOfAnswers(int place) {
        return framework.childrenOf(place).isEmpty()
                || (scorecard.basis().depth() == Depth.CORE && framework.parentOf(place) == 0);
    }

    private double points(ScoredQuestion question, int place) {
        if (question.state().isAnswered()) {
            return question.points();
        }
        return Arrays.stream(AnswerPool.of(scorecard, framework.homeOf(place)))
                .min()
                .orElse(0);
    }
}
