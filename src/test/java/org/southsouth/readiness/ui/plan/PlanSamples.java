package org.southsouth.readiness.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.CostRange;
import org.southsouth.readiness.core.plan.Feasibility;
import org.southsouth.readiness.core.plan.FollowUp;
import org.southsouth.readiness.core.plan.Indicator;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Scorecard;

/** Plans made from what the questionnaire suggests, in all states and at all times around 12 May 2026. */
final class PlanSamples {
    private static final List<ActionState> STATES = List.of(ActionState.values());
    private static final List<Feasibility> FEASIBILITIES = List.of(Feasibility.values());
    private static final List<String> LEADS = List.of(
            "Customs", "Postal operator", "Central bank", "Ministry of Trade, Industry and Commerce", "Export agency");
    private static final List<LocalDate> ENDS = List.of(
            LocalDate.of(2026, 4, 30),
            LocalDate.of(2026, 7, 31),
            LocalDate.of(2027, 3, 31),
            LocalDate.of(2026, 8, 1),
            LocalDate.of(2027, 9, 1));

    private PlanSamples() {}

    /** So many of the suggestions with the highest priority. */
    static List<Action> plan(Scorecard scorecard, int count) {
        AtomicInteger number = new AtomicInteger();
        List<Action> suggested =
                new ArrayList<>(Suggestion.all(scorecard, () -> new ActionId("s" + number.incrementAndGet())));
        suggested.sort(ActionPlan.of(scorecard, suggested).byPriority());
        List<Action> actions = new ArrayList<>();
        for (int i = 0; i < Math.min(count, suggested.size()); i++) {
            actions.add(filled(suggested.get(i), i));
        }
        return actions;
    }

    private static Action filled(Action of, int i) {
        ActionState state = STATES.get(i % STATES.size());
        LocalDate end = i % 7 == 6 ? null : ENDS.get(i % ENDS.size());
        return new Action(
                of.id(),
                of.question(),
                of.aim(),
                of.title(),
                new Action.Bodies(
                        LEADS.get(i % LEADS.size()), i % 2 == 0 ? "Association of Women in Business" : "", "Lindara"),
                end == null || i % 5 == 3 ? null : end.minusMonths(3 + i % 4),
                end,
                i % 3 == 0 ? new CostRange(new BigDecimal("40000"), new BigDecimal("60000"), "USD") : null,
                i % 2 == 0 ? new Indicator("Users helped, by sex, each month", "0", "400") : Indicator.NONE,
                of.sdg(),
                i % 4 == 0 ? "Decree of the minister" : "",
                FEASIBILITIES.get(i % FEASIBILITIES.size()),
                state,
                state == ActionState.STALLED ? "Staff posts not yet released" : "",
                "",
                i % 3 == 0
                        ? List.of(
                                new FollowUp(LocalDate.of(2026, 5, 12), "Posts at Arenal and Norte chosen.", "Ana"),
                                new FollowUp(LocalDate.of(2026, 5, 3), "Agreed in the working group, 9 present.", ""))
                        : List.of());
    }
}
