package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.report.document.DataTable.Group;
import org.southsouth.readiness.report.model.PlannedAction;
import org.southsouth.readiness.words.OfficeNames;

/**
 * The rows of an action matrix by who leads: the offices that bring most first, those with one action in one last group. Where
 * that one would have most of the rows they stand in the order of the plan: groups of a few would only break it up.
 */
record ActionsByLead(Parts parts, List<ColumnSpec<PlannedAction>> columns) {
    List<Group> of(List<PlannedAction> actions) {
        if (!isByLead(actions)) {
            return List.of(Group.of(ColumnSpec.rows(columns, actions)));
        }
        Map<String, List<PlannedAction>> byLead = byLead(actions);
        List<PlannedAction> single = single(byLead);
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

    private static Map<String, List<PlannedAction>> byLead(List<PlannedAction> actions) {
        OfficeNames names =
                new OfficeNames(actions.stream().map(PlannedAction::lead).toList());
        return actions.stream()
                .collect(Collectors.groupingBy(
                        action -> names.of(action.lead()), LinkedHashMap::new, Collectors.toList()));
    }

    private static List<PlannedAction> single(Map<String, List<PlannedAction>> byLead) {
        return byLead.entrySet().stream()
                .filter(lead -> isSingle(lead.getKey(), lead.getValue()))
                .flatMap(lead -> lead.getValue().stream())
                .toList();
    }

    /** Whether they stand by who leads, and not by their numbers. */
    static boolean isByLead(List<PlannedAction> actions) {
        return single(byLead(actions)).size() * 2 <= actions.size();
    }

    /** Those whose group has in its head who leads, so that their rows need not say it. */
    static Set<PlannedAction> underTheirLead(List<PlannedAction> actions) {
        return !isByLead(actions)
                ? Set.of()
                : byLead(actions).entrySet().stream()
                        .filter(lead -> !isSingle(lead.getKey(), lead.getValue()))
                        .flatMap(lead -> lead.getValue().stream())
                        .collect(Collectors.toSet());
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
