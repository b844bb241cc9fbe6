package org.southsouth.readiness.core.keymessage;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * What to begin with: an action of the plan, or where none of its open ones gains anything, what the questionnaire suggests.
 * {@code question} is the one that it betters, null where it betters none; {@code bodies} is who does it as typed, and may be
 * empty; {@code gain} is in points of the scale, above 0, unrounded.
 */
public record FirstStep(
        String title, @Nullable Question question, String bodies, double gain, GainScale scale, boolean isPlanned) {
    private static final double LEAST = 1e-9;

    /** The one with the highest priority of those that gain something; a whole scoring for each. */
    static Optional<FirstStep> of(Scorecard scorecard, List<Action> actions) {
        List<Action> open =
                actions.stream().filter(action -> action.state().isOpen()).toList();
        return best(ActionPlan.of(scorecard, open), scorecard, true).or(() -> {
            // Thrown away again, so that any ids do that differ.
            Iterator<ActionId> ids = IntStream.iterate(1, number -> number + 1)
                    .mapToObj(number -> new ActionId("suggested " + number))
                    .iterator();
            List<Action> suggested = Suggestion.all(scorecard, ids::next);
            return best(ActionPlan.of(scorecard, suggested), scorecard, false);
        });
    }

    private static Optional<FirstStep> best(ActionPlan plan, Scorecard scorecard, boolean isPlanned) {
        return plan.actions().stream()
                .filter(action -> plan.points(action) > LEAST)
                .min(plan.byPriority())
                .map(action -> new FirstStep(
                        action.title(),
                        action.question() == null
                                ? null
                                : scorecard
                                        .framework()
                                        .question(action.question())
                                        .orElse(null),
                        action.bodies().lead(),
                        plan.points(action),
                        plan.scale(),
                        isPlanned));
    }
}
