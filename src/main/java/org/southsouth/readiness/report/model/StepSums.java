package org.southsouth.readiness.report.model;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.FirstSteps;

/** What each action adds, done after those before it. */
final class StepSums {
    private StepSums() {}

    /** The overall score before and after each of these, which begin the order of the steps; empty without one. */
    static Map<ActionId, PrintedSum> of(FirstSteps steps, List<Action> order) {
        Map<ActionId, PrintedSum> adds = new HashMap<>();
        Set<Action> done = new HashSet<>();
        double before = steps.scorecard().root().score();
        for (Action action : order) {
            done.add(action);
            double after = steps.together(done).after().root().score();
            if (Double.isNaN(before) || Double.isNaN(after)) {
                return Map.of();
            }
            adds.put(action.id(), PrintedSum.of(before, after));
            before = after;
        }
        return adds;
    }
}
