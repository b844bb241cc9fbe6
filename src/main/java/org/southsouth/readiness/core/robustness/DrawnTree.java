package org.southsouth.readiness.core.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Means;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * One subject's sections laid flat for drawing: children before parents and siblings in order, so that a draw without
 * noise and gaps gives the score to the last bit. Nothing is allocated by a draw. Who takes part is settled once:
 * sections with a score where gaps are left, else every applicable one.
 */
final class DrawnTree {
    private final Scorecard scorecard;
    private final Framework framework;
    private final boolean fillsGaps;

    private final List<Integer> order = new ArrayList<>();
    private final @Nullable DrawnLeaf[] leaves;
    private final Means[] means;
    private final double[] values;
    private final int[] places;
    private final int[] parents;

    DrawnTree(Scorecard scorecard, Gaps gaps) {
        this.scorecard = scorecard;
        this.framework = scorecard.framework();
        this.fillsGaps = gaps == Gaps.DRAW;
        int count = framework.sectionCount();
        leaves = new DrawnLeaf[count];
        means = new Means[count];
        values = new double[count];
        parents = new int[count];
        for (int place = 0; place < count; place++) {
            parents[place] = framework.parentOf(place);
            means[place] = new Means(
                    framework.sectionAt(place).mean(), framework.head().floor());
        }
        settle(0);
        places = order.stream().mapToInt(Integer::intValue).toArray();
    }

    private void settle(int place) {
        if (isMeanOfAnswers(place)) {
            leaves[place] = new DrawnLeaf(scorecard, place, fillsGaps, means[place]);
        } else {
            for (int child : framework.childrenOf(place)) {
                if (takesPart(child)) {
                    settle(child);
                }
            }
        }
        order.add(place);
    }

    /** In a core check a first-level section is the mean of its core answers, whatever lies between. */
    private boolean isMeanOfAnswers(int place) {
        return framework.childrenOf(place).isEmpty()
                || (scorecard.basis().depth() == Depth.CORE && framework.parentOf(place) == 0);
    }

    private boolean takesPart(int place) {
        ScoredSection section = scorecard.sections().get(place);
        return section.section().weight() > 0 && (fillsGaps ? section.isApplicable() : section.hasScore());
    }

    /** Works out every section with these weights, by the places of the framework. */
    void draw(double[] weights, Draws chance) {
        Arrays.fill(values, Double.NaN);
        for (int place : places) {
            means[place].clear();
        }
        for (int place : places) {
            DrawnLeaf leaf = leaves[place];
            double value = leaf == null ? means[place].value() : leaf.draw(chance);
            values[place] = value;
            if (place > 0 && !Double.isNaN(value)) {
                means[parents[place]].add(weights[place], value);
            }
        }
    }

    /** The last draw's value of the section at this place; NaN where it does not take part. */
    double valueAt(int place) {
        return values[place];
    }

    /** A number made of the subject's own points alone: it begins the subject's own chance. */
    long fingerprint() {
        long print = 0;
        for (ScoredQuestion question : scorecard.questions()) {
            long bits = question.counts() ? Double.doubleToLongBits(question.points()) : 1;
            print = Draws.mixed(print + bits);
        }
        return print;
    }
}
