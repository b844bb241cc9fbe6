package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.model.PlannedAction;

/** The rows of an action matrix by who leads: the offices that bring most first, those with one action in one last group. */
record ActionsByLead(Parts parts, List<ColumnSpec<PlannedAction>> columns) {
    List<Group> of(List<PlannedAction> actions) {
        Map<String, List<PlannedAction>> byLead = actions.stream()
                .collect(Collectors.groupingBy(PlannedAction::lead, LinkedHashMap::new, Collectors.toList()));
        List<PlannedAction> single = byLead.entrySet().stream()
                .filter(lead -> isSingle(lead.getKey(), lead.getValue()))
                .flatMap(lead -> lead.getValue().stream())
                .toList();
        if (single.size() == actions.size()) {
            return List.of(Group.of(ColumnSpec.rows(columns, actions)));
        }
        List<Group> groups = new ArrayList<>();
        byLead.entrySet().stream()
                .filter(lead -> !isSingle(lead.getKey(), lead.getValue()))
                .sorted(Comparator.comparingDouble(lead -> -gains(lead.getValue())))
                .forEach(lead -> groups.add(group(
                        parts.messages()
                                .get(
                                        "report.plan.group",
                                        lead.getKey(),
                                        lead.getValue().size()),
                        lead.getValue())));
        if (!single.isEmpty()) {
            groups.add(group(parts.messages().get("report.plan.group.single", single.size()), single));
        }
        return groups;
    }

    /** Whether the lead has to be said in the row. */
    static boolean isSingle(List<PlannedAction> actions, PlannedAction planned) {
        String lead = planned.lead();
        return isSingle(
                lead,
                actions.stream().filter(other -> other.lead().equals(lead)).toList());
    }

    private static boolean isSingle(String lead, List<PlannedAction> actions) {
        return lead.isEmpty() || actions.size() == 1;
    }

    private static double gains(List<PlannedAction> actions) {
        return actions.stream()
                .flatMap(action -> Stream.of(action.gain()).filter(gain -> !gain.isNaN()))
                .mapToDouble(Double::doubleValue)
                .sum();
    }

    private Group group(String title, List<PlannedAction> actions) {
        return new Group(Heading.Level.THEME, title, Optional.empty(), "", ColumnSpec.rows(columns, actions));
    }
}
