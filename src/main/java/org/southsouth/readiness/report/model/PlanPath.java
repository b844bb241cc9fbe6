package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Optional;

/**
 * How the overall score grows from today until every open action is done: the first actions one after the other, then the
 * others at once. All figures are printed ones and add up.
 */
public record PlanPath(String today, List<Stage> stages, Optional<Others> others, String sum, String all) {
    /** {@code after} is the score with it and all before it. */
    public record Stage(PlannedAction planned, String after) {}

    public record Others(int actions, String figure, String after) {}

    public PlanPath {
        stages = List.copyOf(stages);
    }
}
