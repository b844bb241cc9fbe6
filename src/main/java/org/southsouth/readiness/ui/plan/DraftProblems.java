package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.card.SdgTargets;
import org.southsouth.readiness.core.plan.ActionCheck;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.ui.plan.Draft.Field;
import org.southsouth.readiness.words.TypedDay;

/** What is wrong with a draft, in words: days as everywhere on the window, while files have them as they are written there. */
record DraftProblems(ScreenContext context) {
    /** At most one for each field. */
    Map<Field, Problem> of(Draft draft) {
        Map<Field, Problem> problems = new EnumMap<>(Field.class);
        LocalDate today = context.formats().dayOf(context.clock().instant());
        for (Field field : List.of(Field.START, Field.END)) {
            String day = draft.typed(field);
            if (!day.isEmpty() && draft.day(field).isEmpty()) {
                problems.put(field, Problem.of("", TypedDay.refusal(day), day, TypedDay.yearAhead(today)));
            }
        }
        for (Field field : List.of(Field.COST_LOW, Field.COST_HIGH)) {
            if (!draft.typed(field).isEmpty() && draft.amount(field).isEmpty()) {
                problems.put(field, Problem.of("", "problem.action.cost"));
            }
        }
        // An amount may follow, so its currency is looked at before one is there.
        if (!draft.typed(Field.CURRENCY).isEmpty() && !ActionCheck.isCurrency(draft.currency())) {
            problems.put(Field.CURRENCY, Problem.of("", "problem.action.currency"));
        }
        String unknown = String.join(", ", SdgTargets.unknownIn(draft.typed(Field.SDG)));
        if (!unknown.isEmpty()) {
            problems.put(Field.SDG, Problem.of("", "problem.sdg", unknown));
        }
        draft.refusedAim().ifPresent(aimed -> problems.put(Field.AIM, Problem.of("", "problem.action.aim", aimed)));
        for (Problem problem : ActionCheck.of(draft.action(), "")) {
            Field field = problem.key().equals("problem.action.cost.order")
                    ? Field.COST_HIGH
                    : Field.of(problem.where()).orElse(Field.TITLE);
            problems.put(field, problem);
        }
        return problems;
    }

    String words(Problem problem) {
        return context.text(
                problem.key(),
                problem.arguments().stream()
                        .map(each -> each instanceof LocalDate day
                                ? context.formats().date(day)
                                : each)
                        .toArray());
    }
}
