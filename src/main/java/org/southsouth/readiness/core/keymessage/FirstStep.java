package org.southsouth.readiness.core.keymessage;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
    /** Suggestions are thrown away again, so that one id does for all. */
    private static final ActionId ANY = new ActionId("suggested");

    /** The one with the highest priority of those that gain something; a whole scoring for each. */
    static Optional<FirstStep> of(Scorecard scorecard, List<Action> actions) {
        List<Action> open =
                actions.stream().filter(action -> action.state().isOpen()).toList();
        Optional<FirstStep> planned = best(ActionPlan.of(scorecard, open), scorecard, true);
        if (planned.isPresent()) {
            return planned;
        }
        FirstStep best = null;
        for (Action suggested : Suggestion.all(scorecard, () -> ANY)) {
            Optional<FirstStep> step = best(ActionPlan.of(scorecard, List.of(suggested)), scorecard, false);
            if (step.isPresent() && (best == null || step.get().gain() > best.gain() + LEAST)) {
                best = step.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static Optional<FirstStep> best(ActionPlan plan, Scorecard scorecard, boolean isPlanned) {
        Comparator<Action> byPriority = plan.byPriority();
        return plan.actions().stream()
                .filter(action -> plan.points(action) > LEAST)
                .min(byPriority)
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
