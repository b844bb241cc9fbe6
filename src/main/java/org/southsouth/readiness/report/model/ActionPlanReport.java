package org.southsouth.readiness.report.model;

import java.util.List;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.plan.Gain;
import org.southsouth.readiness.core.plan.GainScale;

/**
 * An action matrix: the open actions first, in the order in which they add up. {@code whole} is what all open
 * ones would do together, which is not the sum of their gains; {@code open} and {@code overdue} count them; all gains are
 * points of one scale.
 */
public record ActionPlanReport(
        ReportHead head,
        PlanSheet sheet,
        String subject,
        String lead,
        PlanMessage message,
        List<PlannedAction> actions,
        int open,
        int overdue,
        GainScale scale,
        Gain whole,
        Together together) {
    /** The last line of the matrix; each empty where there is no overall score or no open action. */
    public record Together(String title, String gain, String sentence) {
        public static final Together NOTHING = new Together("", "", "");

        public boolean isSaid() {
            return !title.isEmpty();
        }
    }

    public ActionPlanReport {
        actions = List.copyOf(actions);
    }

    /** The key of the head over the figures that pages print: one figure an action. */
    public String addsHead() {
        return message.path().isPresent() ? "report.plan.head.adds" : gainHead();
    }

    /** The key of the head over the gains of each alone. */
    public String gainHead() {
        return scale == GainScale.OVERALL ? "report.plan.head.gain" : "report.plan.head.gain.pillar";
    }

    /** The key of the sentence that a picture of the gains is described by. */
    public String gainSummary() {
        return scale == GainScale.OVERALL ? "report.plan.gains.summary" : "report.plan.gains.summary.pillar";
    }
}
