package org.southsouth.readiness.report.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Scorecard;

/** What to do first: of these actions those with the largest gains, one a theme. */
record FirstSteps(ActionPlan plan, Scorecard scorecard) {
    private static final int MOST = 5;

    static FirstSteps of(List<Action> actions, Scorecard scorecard) {
        return new FirstSteps(ActionPlan.of(scorecard, actions), scorecard);
    }

    /** Those that the answers suggest, whatever is planned. */
    static FirstSteps suggested(Scorecard scorecard) {
        // Thrown away again, so that any ids do that differ.
        Iterator<ActionId> ids = IntStream.iterate(1, number -> number + 1)
                .mapToObj(number -> new ActionId("step " + number))
                .iterator();
        return of(Suggestion.all(scorecard, ids::next), scorecard);
    }

    Set<QuestionId> questions() {
        return largest().stream()
                .flatMap(action -> Stream.ofNullable(action.question()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that no question stands behind each count as a theme. */
    List<Action> largest() {
        Comparator<Action> byGain = Comparator.comparingDouble(action -> {
            double points = plan.points(action);
            return Double.isNaN(points) ? Double.NEGATIVE_INFINITY : points;
        });
        Set<Section> themes = new HashSet<>();
        List<Action> first = new ArrayList<>();
        for (Action action : plan.actions().stream()
                .sorted(byGain.reversed().thenComparing(plan.byPriority()))
                .toList()) {
            boolean isNew = question(action)
                    .map(asked -> scorecard.framework().homeOf(asked.id()))
                    .map(themes::add)
                    .orElse(true);
            if (isNew && first.size() < MOST) {
                first.add(action);
            }
        }
        return first;
    }

    Optional<Question> question(Action action) {
        QuestionId id = action.question();
        return id == null ? Optional.empty() : scorecard.framework().question(id);
    }
}
