package org.southsouth.readiness.core.robustness;

import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Means;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * A section that is the mean of its answers. Questions' weights hold still, so without gaps it is worked out once. A gap
 * takes the points of one of the subject's own answers: of its section where that has a score, else of the first-level
 * section above; any points at all where that has no answer either.
 */
final class DrawnLeaf {
    private static final double MOST = 100;

    private final Means means;
    private final double[] weights;
    private final double[] points;
    /** What each gap is drawn from; empty for an answer. */
    private final double[][] pools;

    private final boolean hasGaps;
    private final double settled;

    DrawnLeaf(Scorecard scorecard, int place, boolean fillsGaps, Means means) {
        this.means = means;
        Framework framework = scorecard.framework();
        List<ScoredQuestion> questions = scorecard.questions();
        int[] counting = IntStream.range(framework.firstQuestionOf(place), framework.endQuestionOf(place))
                .filter(q -> questions.get(q).counts())
                .filter(q -> fillsGaps || questions.get(q).state().isAnswered())
                .toArray();
        weights = new double[counting.length];
        points = new double[counting.length];
        pools = new double[counting.length][];
        boolean isWhole = true;
        for (int i = 0; i < counting.length; i++) {
            ScoredQuestion question = questions.get(counting[i]);
            weights[i] = question.question().weight();
            points[i] = question.points();
            boolean isGap = Double.isNaN(points[i]);
            pools[i] = isGap ? AnswerPool.of(scorecard, framework.homeOf(counting[i])) : new double[0];
            isWhole &= !isGap;
        }
        hasGaps = !isWhole;
        settled = hasGaps ? Double.NaN : mean();
    }

    private double mean() {
        means.clear();
        for (int i = 0; i < weights.length; i++) {
            means.add(weights[i], points[i]);
        }
        return means.value();
    }

    /** 0 to 100; NaN where nothing takes part. */
    double draw(Draws chance) {
        if (!hasGaps) {
            return settled;
        }
        means.clear();
        for (int i = 0; i < weights.length; i++) {
            means.add(weights[i], Double.isNaN(points[i]) ? drawn(pools[i], chance) : points[i]);
        }
        return means.value();
    }

    private static double drawn(double[] pool, Draws chance) {
        return pool.length == 0 ? MOST * chance.share() : pool[chance.below(pool.length)];
    }
}
