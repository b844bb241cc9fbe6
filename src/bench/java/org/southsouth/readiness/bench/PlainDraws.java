package org.southsouth.readiness.bench;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.Scorecard;

/** The overall scores of every draw of weights in bare arrays, gaps left out; only the top may be geometric. */
final class PlainDraws {
    private static final double STEP = 0x1.0p-52;

    private final RobustnessSettings settings;
    private final boolean isGeometric;
    private final int[] parents;
    private final double[] weights;
    /** By subject and place; NaN for what is no leaf, or is missing. */
    private final double[][] leaves;

    PlainDraws(List<Scorecard> scorecards, RobustnessSettings settings) {
        this.settings = settings;
        Framework framework = scorecards.get(0).framework();
        int count = framework.sectionCount();
        isGeometric = framework.root().mean() == Mean.GEOMETRIC;
        parents = new int[count];
        weights = new double[count];
        leaves = new double[scorecards.size()][count];
        for (int place = 0; place < count; place++) {
            parents[place] = framework.parentOf(place);
            weights[place] = framework.sectionAt(place).weight();
            boolean isLeaf = framework.childrenOf(place).isEmpty();
            for (int i = 0; i < leaves.length; i++) {
                leaves[i][place] =
                        isLeaf ? scorecards.get(i).sections().get(place).score() : Double.NaN;
            }
        }
    }

    /** By subject and draw. */
    double[][] totals() {
        int count = parents.length;
        double[][] totals = new double[leaves.length][settings.draws()];
        double[] drawn = new double[count];
        double[] sums = new double[count];
        double[] present = new double[count];
        SplittableRandom chance = new SplittableRandom(settings.seed());
        for (int draw = 0; draw < settings.draws(); draw++) {
            for (int place = 1; place < count; place++) {
                double share = ((chance.nextLong() >>> 12) + 0.5) * STEP;
                drawn[place] = weights[place] * (1 + settings.noise() * (2 * share - 1));
            }
            for (int i = 0; i < leaves.length; i++) {
                Arrays.fill(sums, 0);
                Arrays.fill(present, 0);
                for (int place = count - 1; place > 0; place--) {
                    double value = present[place] > 0 ? sums[place] / present[place] : leaves[i][place];
                    if (!Double.isNaN(value)) {
                        boolean isLog = isGeometric && parents[place] == 0;
                        sums[parents[place]] += drawn[place] * (isLog ? StrictMath.log(Math.max(1, value)) : value);
                        present[parents[place]] += drawn[place];
                    }
                }
                double mean = sums[0] / present[0];
                totals[i][draw] = isGeometric ? StrictMath.exp(mean) : mean;
            }
        }
        return totals;
    }
}
