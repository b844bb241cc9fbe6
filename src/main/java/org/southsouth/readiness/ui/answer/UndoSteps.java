package org.southsouth.readiness.ui.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.ui.fx.ActStack;

/** What can be taken back in each assessment, kept while the program is open: leaving the screen loses none of it. */
public final class UndoSteps {
    private final Map<AssessmentId, Stack> stacks = new HashMap<>();

    Stack of(AssessmentId assessment) {
        return stacks.computeIfAbsent(assessment, id -> new Stack());
    }

    /** The changes to one assessment since the program started, to be taken back and made again; one act goes back in one. */
    static final class Stack {
        /** What one change did. */
        record Step(QuestionId question, Answer before, Answer after) {
            /** What of the answer changed, as keys of messages end: the answer itself before what stands beside it. */
            String part() {
                if (!before.response().equals(after.response())) {
                    return "answer";
                }
                return before.note().equals(after.note()) ? ofEvidence(before.evidence(), after.evidence()) : "note";
            }

            /** The one thing of the evidence that is another, else all of it. */
            private static String ofEvidence(Evidence before, Evidence after) {
                List<String> parts = new ArrayList<>();
                if (!Objects.equals(before.grade(), after.grade())) {
                    parts.add("grade");
                }
                if (!Objects.equals(before.year(), after.year())) {
                    parts.add("year");
                }
                if (!before.sourceLine().equals(after.sourceLine())) {
                    parts.add("source");
                }
                boolean isOne = parts.size() == 1 && before.files().equals(after.files());
                return isOne ? parts.get(0) : "evidence";
            }

            Step reversed() {
                return new Step(question, after, before);
            }
        }

        private final ActStack<List<Step>> acts = new ActStack<>();

        /** One act: what was taken back before cannot be made again. */
        void made(List<Step> steps) {
            if (!steps.isEmpty()) {
                acts.made(List.copyOf(steps));
            }
        }

        ReadOnlyBooleanProperty canUndoProperty() {
            return acts.canUndoProperty();
        }

        ReadOnlyBooleanProperty canRedoProperty() {
            return acts.canRedoProperty();
        }

        /** Somebody else changed the answer since: what is below it is not ours to bring back. */
        void forget(QuestionId question) {
            keep(step -> !step.question().equals(question));
        }

        /**
         * The assessment is opened anew: forgets every question whose answer is not the one that was left here, since a merge, a
         * workshop or somebody else changed it meanwhile.
         */
        void reconcile(Function<QuestionId, Answer> now) {
            Map<QuestionId, Answer> left = new HashMap<>();
            // The next to be made again says what stands before it; what was done last says what stands after it.
            acts.undone().forEach(steps -> steps.forEach(step -> left.putIfAbsent(step.question(), step.before())));
            Map<QuestionId, Answer> made = new HashMap<>();
            acts.done()
                    .forEach(
                            steps -> reversed(steps).forEach(step -> made.putIfAbsent(step.question(), step.before())));
            left.putAll(made);
            Set<QuestionId> other = left.entrySet().stream()
                    .filter(entry -> !now.apply(entry.getKey()).equals(entry.getValue()))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            keep(step -> !other.contains(step.question()));
        }

        private void keep(Predicate<Step> isOurs) {
            acts.trim(
                    steps -> Optional.of(steps.stream().filter(isOurs).toList()).filter(left -> !left.isEmpty()));
        }

        /**
         * What stands there before another response is put in its place. The reason why the question does not apply goes with that
         * answer where it was given in this program run, and the note is as it was before; an older one stays, since nobody knows what
         * else it says.
         */
        Answer withoutReason(QuestionId question, Answer now, Response next) {
            if (!now.response().isNotApplicable() || next.isNotApplicable()) {
                return now;
            }
            return acts.done().stream()
                    .flatMap(List::stream)
                    .filter(step -> step.question().equals(question))
                    .filter(step -> !step.before().response().isNotApplicable()
                            && step.after().response().isNotApplicable())
                    .findFirst()
                    .filter(step -> step.after().note().equals(now.note()))
                    .map(step -> now.withNote(step.before().note()))
                    .orElse(now);
        }

        /** Whose answer would be taken back next. */
        Optional<QuestionId> nextUndone() {
            return acts.done().stream().findFirst().map(steps -> steps.get(0).question());
        }

        /** Whose answer would be made again next. */
        Optional<QuestionId> nextRedone() {
            return acts.undone().stream().findFirst().map(steps -> steps.get(0).question());
        }

        /** The changes that take the last act back, in their order; empty where there is none. */
        List<Step> undo() {
            return acts.undo().map(Stack::reversed).orElse(List.of());
        }

        private static List<Step> reversed(List<Step> steps) {
            List<Step> back = new ArrayList<>(steps.stream().map(Step::reversed).toList());
            Collections.reverse(back);
            return back;
        }

        /** The changes of the act that was taken back last. */
        List<Step> redo() {
            return acts.redo().orElse(List.of());
        }
    }
}
