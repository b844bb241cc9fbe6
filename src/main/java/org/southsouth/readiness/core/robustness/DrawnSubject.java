package org.southsouth.readiness.core.robustness;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * One subject's draws: its overall score in every draw, in order, and the likely range of the root and of every
 * first-level section that has a score. What it holds depends on nobody else in the list.
 */
final class DrawnSubject {
    private final Scorecard scorecard;
    private final double[] totals;
    private final Map<SectionId, LikelyRange> ranges;

    private DrawnSubject(Scorecard scorecard, double[] totals, Map<SectionId, LikelyRange> ranges) {
        this.scorecard = scorecard;
        this.totals = totals;
        this.ranges = ranges;
    }

    /** Empty where the watch stopped it. */
    static Optional<DrawnSubject> of(Scorecard scorecard, RobustnessSettings settings, Steps steps) {
        Framework framework = scorecard.framework();
        int[] watched = watched(scorecard);
        double[][] drawn = new double[watched.length][settings.draws()];
        boolean goesOn =
                watched.length == 0 ? steps.passed(settings.draws()) : draw(scorecard, settings, steps, watched, drawn);
        if (!goesOn) {
            return Optional.empty();
        }
        double[] totals = new double[0];
        Map<SectionId, LikelyRange> ranges = new HashMap<>();
        for (int i = 0; i < watched.length; i++) {
            if (watched[i] == 0) {
                totals = drawn[i].clone();
            }
            Arrays.sort(drawn[i]);
            ranges.put(framework.sectionAt(watched[i]).id(), Quantiles.range(drawn[i]));
            if (!steps.goOn()) {
                return Optional.empty();
            }
        }
        return Optional.of(new DrawnSubject(scorecard, totals, ranges));
    }

    /** The places of the root and of the first-level sections, those that have a score. */
    private static int[] watched(Scorecard scorecard) {
        Framework framework = scorecard.framework();
        List<Integer> pillars = framework.childrenOf(0);
        int[] places = new int[1 + pillars.size()];
        for (int i = 0; i < pillars.size(); i++) {
            places[i + 1] = pillars.get(i);
        }
        return Arrays.stream(places)
                .filter(place -> scorecard.sections().get(place).hasScore())
                .toArray();
    }

    private static boolean draw(
            Scorecard scorecard, RobustnessSettings settings, Steps steps, int[] watched, double[][] drawn) {
        DrawnTree tree = new DrawnTree(scorecard, settings.gaps());
        DrawnWeights weights = new DrawnWeights(scorecard.framework(), settings);
        Draws chance = new Draws(Draws.mixed(settings.seed()) ^ tree.fingerprint());
        for (int draw = 0; draw < settings.draws(); draw++) {
            tree.draw(weights.next(), chance);
            for (int i = 0; i < watched.length; i++) {
                drawn[i][draw] = tree.valueAt(watched[i]);
            }
            if (!steps.oneMore()) {
                return false;
            }
        }
        return true;
    }

    Scorecard scorecard() {
        return scorecard;
    }

    /** The overall score itself; NaN where there is none. */
    double score() {
        return scorecard.root().score();
    }

    boolean hasTotal() {
        return totals.length > 0;
    }

    /** The overall score in every draw; empty where there is none. Not to be changed. */
    double[] totals() {
        return totals;
    }

    Map<SectionId, LikelyRange> ranges() {
        return Map.copyOf(ranges);
    }

    Optional<LikelyRange> range(SectionId section) {
        return Optional.ofNullable(ranges.get(section));
    }
}
