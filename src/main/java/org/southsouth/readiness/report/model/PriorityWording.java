package org.southsouth.readiness.report.model;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What the actions of a plan are sorted by, so that a reader can work it out again. */
public record PriorityWording(Messages messages, Formats formats) {
    /** The whole rule for these; that agreed ones come before proposed ones only where both are to be done. */
    public String order(Collection<Action> actions) {
        Set<Boolean> agreed = actions.stream()
                .filter(action -> action.state().isOpen())
                .map(action -> action.state() != ActionState.PROPOSED)
                .collect(Collectors.toSet());
        String priority = messages.get("report.plan.order.priority", factors());
        return agreed.size() > 1 ? messages.getString("report.plan.order.agreed") + " " + priority : priority;
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
