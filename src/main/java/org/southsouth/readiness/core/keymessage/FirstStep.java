package org.southsouth.readiness.core.keymessage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionState;
import org.southsouth.readiness.core.plan.FirstSteps;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/**
 * What to begin with: the first of {@link FirstSteps}, so that every report begins with the same one. {@code question} is the
 * one that it betters, null where it betters none; {@code bodies} is who does it as typed, and may be empty; {@code gain} is in
 * points of the scale, unrounded, and 0 where what is planned gains nothing by itself; {@code isUndocumented} says that it
 * betters an answer without a document or a published source; {@code due} is the last day that a plan gives it; {@code
 * isLate} says that this day is over and it is still open; {@code isProposed} says that the plan only proposes it; {@code
 * overdue} is how many open actions of the plan, it among them or not, had to be done before today; {@code steps} is how many
 * open ones the plan has, or how many the first ones are where nothing is planned, and {@code together} what all of them add
 * to the overall score, unrounded, NaN without one.
 */
public record FirstStep(
        String title,
        @Nullable Question question,
        String bodies,
        double gain,
        GainScale scale,
        boolean isPlanned,
        boolean isUndocumented,
        @Nullable LocalDate due,
        boolean isLate,
        boolean isProposed,
        int overdue,
        int steps,
        double together) {
    /** None where nothing is planned and the answers suggest nothing that gains. */
    static Optional<FirstStep> of(Scorecard scorecard, List<Action> actions, LocalDate today) {
        FirstSteps steps = FirstSteps.of(scorecard, actions);
        List<Action> first = steps.first();
        List<Action> counted = steps.isPlanned() ? steps.order() : first;
        return first.stream()
                .findFirst()
                .filter(action -> steps.isPlanned() || steps.gains(action))
                .map(action -> new FirstStep(
                        action.title(),
                        steps.question(action).orElse(null),
                        action.bodies().lead(),
                        steps.gains(action) ? steps.plan().points(action) : 0,
                        steps.plan().scale(),
                        steps.isPlanned(),
                        steps.question(action)
                                .map(question -> isUndocumented(scorecard.of(question.id())))
                                .orElse(false),
                        steps.isPlanned() ? action.end() : null,
                        steps.isPlanned() && action.isOverdue(today),
                        steps.isPlanned() && action.state() == ActionState.PROPOSED,
                        (int) actions.stream()
                                .filter(planned -> planned.isOverdue(today))
                                .count(),
                        counted.size(),
                        steps.together(counted).overall()));
    }

    private static boolean isUndocumented(ScoredQuestion scored) {
        return scored.state() == QuestionState.ANSWERED && !scored.isDocumented();
    }
}
