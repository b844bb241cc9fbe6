package org.southsouth.readiness.report.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What each action adds, done after those before it. */
final class StepSums {
    private StepSums() {}

    /** The overall score before and after each of these, which begin the order of the steps; empty without one. */
    static Map<ActionId, PrintedSum> of(FirstSteps steps, List<Action> order) {
        Scorecard scorecard = steps.scorecard();
        Map<ActionId, PrintedSum> adds = new HashMap<>();
        Set<Action> done = new HashSet<>();
        double before = scorecard.root().score();
        for (Action action : order) {
            done.add(action);
            // Of two aims for one answer the later of the plan counts, here as for the whole.
            List<Action> together =
                    steps.plan().actions().stream().filter(done::contains).toList();
            double after = Gain.of(scorecard, together).after().root().score();
            if (Double.isNaN(before) || Double.isNaN(after)) {
                return Map.of();
            }
            adds.put(action.id(), PrintedSum.of(before, after));
            before = after;
        }
        return adds;
    }
}
