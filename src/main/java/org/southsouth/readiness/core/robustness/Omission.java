package org.southsouth.readiness.core.robustness;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Means;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredSection;

/**
 * A theme (a section that holds questions) left out, and how much the overall score changes by it, in points: above 0
 * where the theme holds the score down. The weights of the others are taken anew; {@code needs} is not asked again.
 */
public record Omission(SectionId theme, double change) {
    /**
     * One for each theme that is in the overall score, in the framework's order. None where there is no overall score;
     * a theme without which nothing would be left is passed over.
     */
    public static List<Omission> of(Scorecard scorecard) {
        List<Omission> omissions = new ArrayList<>();
        if (scorecard.root().hasScore()) {
            add(omissions, scorecard, 0);
        }
        return omissions;
    }

    private static void add(List<Omission> omissions, Scorecard scorecard, int place) {
        Framework framework = scorecard.framework();
        for (int child : framework.childrenOf(place)) {
            if (!takesPart(scorecard, child)) {
                continue;
            }
            if (framework.childrenOf(child).isEmpty()) {
                double without = without(scorecard, 0, child);
                if (!Double.isNaN(without)) {
                    omissions.add(new Omission(
                            framework.sectionAt(child).id(),
                            without - scorecard.root().score()));
                }
            }
            add(omissions, scorecard, child);
        }
    }

    private static boolean takesPart(Scorecard scorecard, int place) {
        ScoredSection section = scorecard.sections().get(place);
        return section.section().weight() > 0 && section.hasScore();
    }

    /** NaN where nothing is left. */
    private static double without(Scorecard scorecard, int place, int omitted) {
        Framework framework = scorecard.framework();
        Means means =
                new Means(framework.sectionAt(place).mean(), framework.head().floor());
        for (int child : framework.childrenOf(place)) {
            if (child == omitted || !takesPart(scorecard, child)) {
                continue;
            }
            boolean isAbove = framework.pillarOf(child) == framework.pillarOf(omitted)
                    && !framework.childrenOf(child).isEmpty();
            double value = isAbove
                    ? without(scorecard, child, omitted)
                    : scorecard.sections().get(child).score();
            if (!Double.isNaN(value)) {
                means.add(framework.sectionAt(child).weight(), value);
            }
        }
        return means.value();
    }
}
