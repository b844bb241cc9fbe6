package org.southsouth.readiness.core.sample;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Person;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.plan.Action;
import org.southsouth.readiness.core.scoring.BetterAnswer;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * The fictional countries. Actions, changes, doubts and priorities are those of {@link #MAIN}; an action whose
 * title says more than the next better answer has its aim, the others none yet: theirs depends on how the round scores.
 */
public record FictionalCountries(
        List<Sheet> sheets,
        Map<Round, List<Action>> actions,
        List<Change> changes,
        List<Doubt> doubts,
        Map<QuestionId, Priority> priorities) {
    /** The country that the tour leads through. */
    public static final Subject MAIN = new Subject("XMV");

    /** One whose latest round is signed off, so that it has something to offer. */
    public static final Subject SIGNED = new Subject("XLD");

    private static final String PREFIX = "sample-";

    public FictionalCountries {
        sheets = List.copyOf(sheets);
        actions = Map.copyOf(actions);
        changes = List.copyOf(changes);
        doubts = List.copyOf(doubts);
        priorities = Map.copyOf(priorities);
    }

    /** One subject in one round; validated where there are signatories. */
    public record Sheet(Profile profile, Answers answers, List<Person> signatories, String reservations) {
        public Sheet {
            signatories = List.copyOf(signatories);
        }
    }

    /** What two people made of an answer without knowing of one another; {@code here} is null where only one did. */
    public record Change(QuestionId question, @Nullable Said here, Said there) {}

    /** A response, its note, and who gave it. */
    public record Said(Response response, String note, String by) {}

    /** An answer that somebody holds to be not right, and why. */
    public record Doubt(QuestionId question, String comment, String by) {}

    /** An id by which everything of it is found again. */
    public static AssessmentId idWith(String unique) {
        return new AssessmentId(PREFIX + unique);
    }

    /** Whether an assessment is one of a sample, of this version or an earlier one. */
    public static boolean isOf(AssessmentId id) {
        return id.value().startsWith(PREFIX);
    }

    /** The actions of a round; those without an aim of their own have the next better answer of that round. */
    public List<Action> actions(Round round, Scorecard scorecard) {
        return actions.getOrDefault(round, List.of()).stream()
                .map(action -> action.question() == null || action.aim() != null
                        ? action
                        : action.withAim(
                                BetterAnswer.to(scorecard.of(action.question())).orElse(null)))
                .toList();
    }
}
