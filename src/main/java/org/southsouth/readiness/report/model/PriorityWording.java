package org.southsouth.readiness.report.model;

import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What the actions of a plan are sorted by, so that a reader can work it out again. */
public record PriorityWording(Messages messages, Formats formats) {
    /** The whole rule. */
    public String order() {
        return messages.get("report.plan.order.priority", factors());
    }

    /** What a gain is multiplied by: "high 1, medium 0.7, low 0.4". */
    public String factors() {
        return messages.get(
                "report.plan.factors", factor(Feasibility.HIGH), factor(Feasibility.MEDIUM), factor(Feasibility.LOW));
    }

    private String factor(Feasibility feasibility) {
        return formats.number(feasibility.factor());
    }
}
