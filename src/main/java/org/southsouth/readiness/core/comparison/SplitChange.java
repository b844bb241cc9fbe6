package org.southsouth.readiness.core.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
    private RoundChange.@Nullable Obstacle obstacle;

    private SplitChange(Scorecard before, Scorecard after) {
        this.before = before;
        this.after = after;
        this.framework = after.framework();
    }

    static SplitChange of(Scorecard before, Scorecard after) {
        SplitChange split = new SplitChange(before, after);
        if (!before.framework().ref().equals(after.framework().ref())) {
            split.obstacle = RoundChange.Obstacle.OTHER_VERSION;
        } else if (!before.root().hasScore() || !after.root().hasScore()) {
            split.obstacle = RoundChange.Obstacle.NO_SCORE;
        } else {
            split.split(0, 1, 1);
        }
        return split;
    }

    Optional<RoundChange.Obstacle> obstacle() {
        return Optional.ofNullable(obstacle);
    }

    List<RoundChange.Part> parts() {
        return List.copyOf(parts);
    }

    List<SectionId> inTheWay() {
        return List.copyOf(inTheWay);
    }

    /** The factor is what one point of this section is worth to the whole. */
    private void split(int place, int level, double factor) {
        List<Integer> children = framework.childrenOf(place).stream()
                .filter(child -> framework.sectionAt(child).weight() > 0)
                .filter(child -> was(child).hasScore() || is(child).hasScore())
                .toList();
        double weights = 0;
        for (int child : children) {
            stop(was(child).hasScore() != is(child).hasScore(), RoundChange.Obstacle.OTHER_SECTIONS, child);
            stop(isBelowFloor(place, child), RoundChange.Obstacle.BELOW_FLOOR, child);
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

    private void stop(boolean isInTheWay, RoundChange.Obstacle what, int place) {
        if (isInTheWay && (obstacle == null || obstacle == what)) {
            obstacle = what;
            inTheWay.add(framework.sectionAt(place).id());
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
