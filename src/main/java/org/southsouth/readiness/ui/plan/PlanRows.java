package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.ActionState;

/** Makes the lines of a plan: by when things are due, by state, and by when they begin. */
final class PlanRows {
    private final PlanWords words;
    private final ActionPlan plan;
    private final LocalDate today;
    private final double greatest;

    PlanRows(PlanWords words, ActionPlan plan, LocalDate today) {
        this.words = words;
        this.plan = plan;
        this.today = today;
        this.greatest = plan.actions().stream()
                .mapToDouble(action -> Math.max(0, words.gain(plan.gain(action), action)))
                .filter(gain -> !Double.isNaN(gain))
                .max()
                .orElse(0);
    }

    LocalDate today() {
        return today;
    }

    /** Headings of groups that have something, each before its own. */
    List<PlanRow> byDue() {
        List<PlanRow> rows = new ArrayList<>();
        plan.byDue(today).forEach((due, actions) -> {
            if (!actions.isEmpty()) {
                rows.add(new PlanRow.Heading(due, words.due(due), actions.size()));
                actions.forEach(action -> rows.add(item(action)));
            }
        });
        return rows;
    }

    Map<ActionState, List<PlanRow.Item>> byState() {
        Map<ActionState, List<PlanRow.Item>> columns = new LinkedHashMap<>();
        plan.byState(today)
                .forEach((state, actions) ->
                        columns.put(state, actions.stream().map(this::item).toList()));
        return columns;
    }

    /** Those without a day last. */
    List<PlanRow.Item> byStart() {
        Comparator<Action> order = Comparator.comparing(
                action -> action.start() == null ? action.end() : action.start(),
                Comparator.nullsLast(Comparator.naturalOrder()));
        return plan.actions().stream()
                .sorted(order.thenComparing(plan.byPriority()))
                .map(this::item)
                .toList();
    }

    /** In the order of the plan. */
    List<PlanRow.Item> all() {
        return plan.actions().stream().map(this::item).toList();
    }

    PlanRow.Item item(Action action) {
        double gain = words.gain(plan.gain(action), action);
        return new PlanRow.Item(
                action,
                words.question(action),
                words.day(action.end()),
                action.isOverdue(today),
                words.state(action.state()),
                greatest == 0 || Double.isNaN(gain) ? 0 : Math.max(0, gain) / greatest,
                words.gainText(plan.gain(action), action),
                words.where(plan.gain(action), action),
                words.spoken(plan.gain(action), action));
    }
}
