package org.southsouth.readiness.core.robustness;

import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.core.scoring.Tolerance;

/**
 * Whether no weighting can turn two subjects round: nothing is missing, the same sections apply to both, and the first is
 * at least as high in every theme (a section that holds questions) that weighs.
 */
final class Dominance {
    private Dominance() {}

    /** Takes scorecards of one framework that have an overall score; false where the two are equal. */
    static boolean holds(Scorecard first, Scorecard second) {
        return first.root().open() == 0
                && second.root().open() == 0
                && Tolerance.exceeds(first.root().score(), second.root().score())
                && holds(first, second, 0);
    }

    private static boolean holds(Scorecard first, Scorecard second, int place) {
        Framework framework = first.framework();
        List<Integer> children = framework.childrenOf(place);
        if (children.isEmpty()) {
            return Tolerance.reaches(
                    first.sections().get(place).score(),
                    second.sections().get(place).score());
        }
        for (int child : children) {
            ScoredSection ofFirst = first.sections().get(child);
            ScoredSection ofSecond = second.sections().get(child);
            boolean takesPart = ofFirst.section().weight() > 0;
            if (takesPart && ofFirst.isApplicable() != ofSecond.isApplicable()) {
                return false;
            }
            if (takesPart && ofFirst.isApplicable() && !holds(first, second, child)) {
                return false;
            }
        }
        return true;
    }
}
