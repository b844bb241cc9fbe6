package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * The change of a mean told as a sum over its children. Of an arithmetic mean a child's share is its weight; of a
 * geometric one it is that times {@code L(m1, m0) / L(x1, x0)} with the logarithmic mean L; of a harmonic one, times
 * {@code m1 m0 / (x1 x0)}. All three are exact, so shares multiply down the tree.
 */
final class SplitChange {
    private final Scorecard before;
    private final Scorecard after;
    private final Framework framework;
    private final List<RoundChange.Part> parts = new ArrayList<>();
    private final List<SectionId> inTheWay = new ArrayList<>();

    private SplitChange(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.framework = after.framework();
    }

    /** Of two scorecards of one framework that have scores in the same sections. */
    static SplitChange of(Scorecard before, Scorecard after) {
        SplitChange split = new SplitChange(before, after);
        split.split(0, 1, 1);
        return split;
    }

    /** In the framework's order, parents before children; they do not add up where a section stands in the way. */
    List<RoundChange.Part> parts() {
        return List.copyOf(parts);
    }

    /** Sections below the floor: a mean that lifts them to it cannot be told as a sum over its children. */
    List<SectionId> inTheWay() {
        return List.copyOf(inTheWay);
    }

    /** The factor is what one point of this section is worth to the whole. */
    private void split(int place, int level, double factor) {
        List<Integer> children = framework.childrenOf(place).stream()
                .filter(child -> framework.sectionAt(child).weight() > 0)
                .filter(child -> was(child).hasScore() && is(child).hasScore())
                .toList();
        double weights = 0;
        for (int child : children) {
            if (isBelowFloor(place, child)) {
                inTheWay.add(framework.sectionAt(child).id());
            }
            weights += framework.sectionAt(child).weight();
        }
        for (int child : children) {
            double from = was(child).score();
            double to = is(child).score();
            double worth = factor * framework.sectionAt(child).weight() / weights * bend(place, from, to);
            SectionId id = framework.sectionAt(child).id();
            parts.add(new RoundChange.Part(id, level, from, to, worth * (to - from)));
            split(child, level + 1, worth);
        }
    }

    private boolean isBelowFloor(int place, int child) {
        double least = Math.min(was(child).score(), is(child).score());
        return framework.sectionAt(place).mean() != Mean.ARITHMETIC
                && (least < framework.head().floor() || least <= 0);
    }

    private double bend(int place, double from, double to) {
        double meanBefore = was(place).score();
        double meanAfter = is(place).score();
        return switch (framework.sectionAt(place).mean()) {
            case ARITHMETIC -> 1;
            case GEOMETRIC -> logarithmicMean(meanAfter, meanBefore) / logarithmicMean(to, from);
            case HARMONIC -> meanAfter * meanBefore / (to * from);
        };
    }

    /** {@code (a - b) / ln(a / b)}, and a where they are equal; exact for neighbours too. */
    static double logarithmicMean(double a, double b) {
        double difference = a - b;
        return difference == 0 ? a : difference / StrictMath.log1p(difference / b);
    }

    private ScoredSection was(int place) {
        return before.sections().get(place);
    }

    private ScoredSection is(int place) {
        return after.sections().get(place);
    }
}
