package org.southsouth.readiness.ui.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.plan.ActionChange;
import org.southsouth.readiness.core.plan.ActionId;
import org.southsouth.readiness.core.plan.ActionPlan;
import org.southsouth.readiness.core.plan.GainScale;
import org.southsouth.readiness.core.plan.PlanProgress;
import org.southsouth.readiness.core.plan.Suggestion;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.core.scoring.ScoredQuestion;

/** The plan of one assessment with what it rests on, immutable; and the plan of an earlier round, where there is one. */
record PlanSnapshot(Entry entry, ActionPlan plan, List<ActionChange> history, Optional<Past> past) {
    /** The latest earlier round that planned something, and what came of it. */
    record Past(String round, Entry entry, PlanProgress progress) {
        List<Action> actions() {
            return progress.lines().stream().map(PlanProgress.Line::action).toList();
        }
    }

    /** Blocks. */
    static PlanSnapshot read(PlanViewModel.Ports ports, AssessmentId id) {
        Entry entry = ports.entries().reviewed(id);
        ActionPlan plan = ActionPlan.of(entry.scorecard(), ports.plans().load(id));
        List<ActionChange> history = ports.plans().history(id);
        for (AssessmentSummary earlier : ports.entries().earlierRounds(id)) {
            List<Action> actions = ports.plans().load(earlier.id());
            if (!actions.isEmpty()) {
                Entry before = ports.entries().load(List.of(earlier.id())).get(0);
                PlanProgress progress = PlanProgress.of(before.scorecard(), entry.scorecard(), actions);
                return new PlanSnapshot(
                        entry,
                        plan,
                        history,
                        Optional.of(new Past(earlier.profile().round().name(), before, progress)));
            }
        }
        return new PlanSnapshot(entry, plan, history, Optional.empty());
    }

    /** The key of what the foot of the window says of gains. */
    String contextKey() {
        return plan.scale() == GainScale.OVERALL ? "plan.context" : "plan.context.pillar";
    }

    Scorecard scorecard() {
        return entry.scorecard();
    }

    List<Action> actions() {
        return plan.actions();
    }

    Optional<Action> of(ActionId id) {
        return actions().stream().filter(action -> action.id().equals(id)).findFirst();
    }

    /** What goes into a report. */
    PlanSheet sheet() {
        return new PlanSheet(entry, actions(), PlanSheet.Origin.KEPT, history);
    }

    /** The latest first. */
    List<ActionChange> changes(ActionId id) {
        return history.stream().filter(change -> change.action().equals(id)).toList();
    }

    /** The questions that are asked, those with the fewest points first; those without points after them. */
    List<ScoredQuestion> byNeed() {
        return scorecard().questions().stream()
                .filter(scored -> scored.state().isAsked())
                .sorted(Comparator.comparingDouble(ScoredQuestion::points))
                .toList();
    }

    /** An action that answers this question and is not over. */
    Optional<Action> answering(QuestionId question) {
        return actions().stream()
                .filter(action ->
                        question.equals(action.question()) && action.state().isOpen())
                .findFirst();
    }

    /** Open ones of the earlier round that this plan does not have in any form yet. */
    List<Action> toTakeOver() {
        return past.stream()
                .flatMap(earlier -> earlier.actions().stream())
                .filter(action -> action.state().isOpen() && !has(action))
                .toList();
    }

    /** As the same action, as one of the same name, or as an open one for the same answer: taken over, it would be there twice. */
    boolean has(Action earlier) {
        QuestionId question = earlier.question();
        boolean isAnswered = question != null && answering(question).isPresent();
        return isAnswered
                || actions().stream()
                        .anyMatch(action -> action.id().equals(earlier.id())
                                || action.title()
                                        .strip()
                                        .equalsIgnoreCase(earlier.title().strip()));
    }

    /** From low answers that no action of this plan stands for, with their gains; the highest priority first. */
    ActionPlan suggestions(PlanViewModel.Ports ports) {
        Set<QuestionId> planned = actions().stream()
                .flatMap(action -> Optional.ofNullable(action.question()).stream())
                .collect(Collectors.toSet());
        List<Action> fresh = Suggestion.all(scorecard(), ports.newId()).stream()
                .filter(action -> !planned.contains(action.question()))
                .toList();
        ActionPlan unsorted = ActionPlan.of(scorecard(), fresh);
        return ActionPlan.of(
                scorecard(), fresh.stream().sorted(unsorted.byPriority()).toList());
    }
}
