package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Optional;

/**
 * How the overall score grows from today until every open action is done: the largest gains one after the other, then the
 * others at once. All figures are printed ones and add up.
 */
public record PlanPath(String today, List<Stage> stages, Optional<Others> others, String sum, String all) {
    /** {@code step} is what it adds to those before it, {@code after} the score then. */
    public record Stage(PlannedAction planned, double step, String figure, String after) {}

    public record Others(int actions, String figure, String after) {}

    public PlanPath {
        stages = List.copyOf(stages);
    }
}
