package org.southsouth.readiness.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.scoring.Scorecard;

/** The actions of one assessment with the scorecard that they are to change; immutable. */
public final class ActionPlan {
    /** When an action is due, as a list is divided. */
    public enum Due {
        OVERDUE,
        /** The end lies within three months from today on. */
        SOON,
        /** Later, or without an end. */
        LATER,
        /** Done or dropped. */
        CLOSED
    }

    private static final int SOON_MONTHS = 3;

    private final Scorecard scorecard;
    private final List<Action> actions;
    private final Map<ActionId, Gain> gains = new HashMap<>();

    private ActionPlan(Scorecard scorecard, List<Action> actions) {
        this.scorecard = scorecard;
        this.actions = List.copyOf(actions);
        for (Action action : actions) {
            gains.put(action.id(), Gain.of(scorecard, List.of(action)));
        }
    }

    /** Works out the gain of each action, a whole scoring for each. */
    public static ActionPlan of(Scorecard scorecard, List<Action> actions) {
        return new ActionPlan(scorecard, actions);
    }

    /** In the order given. */
    public List<Action> actions() {
        return actions;
    }

    /** Of this action alone, everything else unchanged. */
    public Gain gain(Action action) {
        return gains.getOrDefault(action.id(), new Gain(scorecard, scorecard));
    }

    /** Of all that are neither done nor dropped, together. */
    public Gain whole() {
        return Gain.of(
                scorecard,
                actions.stream().filter(action -> action.state().isOpen()).toList());
    }

    /** Every group, also the empty ones; in each by end, those without one last, then by priority. */
    public Map<Due, List<Action>> byDue(LocalDate today) {
        Map<Due, List<Action>> groups = new EnumMap<>(Due.class);
        for (Due due : Due.values()) {
            groups.put(due, new ArrayList<>());
        }
        actions.forEach(action ->
                groups.getOrDefault(due(action, today), new ArrayList<>()).add(action));
        groups.values().forEach(group -> group.sort(byEnd().thenComparing(byPriority())));
        return groups;
    }

    private static Due due(Action action, LocalDate today) {
        if (!action.state().isOpen()) {
            return Due.CLOSED;
        }
        LocalDate end = action.end();
        if (end == null || end.isAfter(today.plusMonths(SOON_MONTHS))) {
            return Due.LATER;
        }
        return action.isOverdue(today) ? Due.OVERDUE : Due.SOON;
    }

    /** Every state, also those without an action; in each what is overdue first, then by priority. */
    public Map<ActionState, List<Action>> byState(LocalDate today) {
        Map<ActionState, List<Action>> columns = new LinkedHashMap<>();
        for (ActionState state : ActionState.values()) {
            columns.put(
                    state,
                    actions.stream()
                            .filter(action -> action.state() == state)
                            .sorted(Comparator.comparing((Action action) -> !action.isOverdue(today))
                                    .thenComparing(byPriority()))
                            .toList());
        }
        return columns;
    }

    /** The highest first, those without a gain last, by how much they better an answer that weighs; then by title. */
    public Comparator<Action> byPriority() {
        return Comparator.comparingDouble((Action action) -> {
                    double priority = priority(action);
                    return Double.isNaN(priority) ? Double.NEGATIVE_INFINITY : priority;
                })
                .thenComparingDouble(this::expected)
                .reversed()
                .thenComparing(Action::title);
    }

    /**
     * What it would add to the whole, times how feasible it is, were every question answered and every mean arithmetic: for
     * order alone, where too few answers are there for a gain.
     */
    private double expected(Action action) {
        QuestionId question = action.question();
        if (question == null || scorecard.framework().question(question).isEmpty()) {
            return 0;
        }
        Gain gain = gain(action);
        double raise = orNothing(gain.after().of(question).points())
                - orNothing(gain.before().of(question).points());
        double weight =
                scorecard.framework().weightInWhole(scorecard.framework().placeOf(question));
        return raise * weight * action.feasibility().factor();
    }

    private static double orNothing(double points) {
        return Double.isNaN(points) ? 0 : points;
    }

    /** What the gains of this plan are points of: one scale for all. */
    public GainScale scale() {
        return GainScale.of(scorecard);
    }

    /** Of this action alone, in points of the plan's scale; NaN where there is no such figure. */
    public double points(Action action) {
        return gain(action).on(scale(), action.question());
    }

    /** What a plan is sorted by: the points times how feasible it is (method, section 8); NaN without points. */
    public double priority(Action action) {
        return points(action) * action.feasibility().factor();
    }

    private static Comparator<Action> byEnd() {
        return Comparator.comparing(action -> action.end(), Comparator.nullsLast(Comparator.naturalOrder()));
    }
}
