package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.plan.Action;

/**
 * A row of an action matrix: the points of its answer now and where it leads (0 to 100, NaN where no question of the
 * framework stands behind it), the gain of it alone on the scale of the whole plan, what it adds to the overall score after
 * those before it (rounded, so that such figures add up) and its priority, the pillar of its
 * question (empty without one) with what that gains, how many questions it opens, and its words. NaN where there is no such figure. Texts that were typed
 * stand in the action as they are.
 */
public record PlannedAction(
        int number,
        Action action,
        double now,
        double goal,
        double gain,
        double adds,
        double priority,
        String pillar,
        double pillarGain,
        int opens,
        ActionWords words) {
    private static final int MOST_FIRST = 10;

    /**
     * Each empty where nothing is set; {@code with} are those beside the lead, {@code adds} is "+1.4" or a dash,
     * its gain alone where nothing adds up, {@code where} the pillar of that, {@code opens} that questions become open.
     */
    public record ActionWords(
            String feasibility,
            String with,
            String period,
            String cost,
            String steps,
            String state,
            String overdue,
            String adds,
            String where,
            String opens) {}

    /** The id of the question behind it; empty where there is none. */
    public String question() {
        return action.question() == null ? "" : action.question().value();
    }

    /** Who leads, as a name to group by; empty where nobody is named. */
    public String lead() {
        return SafeText.of(action.bodies().lead()).strip();
    }

    /** The first open ones of these that gain anything. */
    public static List<PlannedAction> first(List<PlannedAction> actions) {
        return actions.stream()
                .filter(planned -> planned.action().state().isOpen())
                .filter(planned -> planned.gain() > 0)
                .limit(MOST_FIRST)
                .toList();
    }

    public boolean isOverdue() {
        return !words.overdue().isEmpty();
    }
}
