package org.southsouth.readiness.ui.answer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;

/**
 * What is told of a change on this visit. Of an answer that somebody had reviewed when the screen opened, that the change costs
 * that, once; of one that did not apply before, that the note still says why.
 */
final class ReviewedAnswers {
    private final AnswerViewModel model;
    private final Set<QuestionId> reviewed;
    private final Set<QuestionId> left;
    /** The notes that say why a question did not apply, of those that were answered after all on this visit. */
    private final Map<QuestionId, String> reasons = new HashMap<>();

    ReviewedAnswers(AnswerViewModel model, Set<QuestionId> reviewed) {
        this.model = model;
        this.reviewed = Set.copyOf(reviewed);
        this.left = new HashSet<>(reviewed);
    }

    static Set<QuestionId> of(Assessment assessment, Reviews reviews) {
        return assessment.answers().asMap().keySet().stream()
                .filter(question -> reviews.stateOf(question).isPassed())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Tells what was done, and where the review was lost on this visit, that taking a change back does not bring it back. */
    void tell(String done, QuestionId question) {
        boolean isLost = reviewed.contains(question) && !left.contains(question);
        model.tell(isLost ? model.context().text("answer.review.lost", done) : done);
    }

    /** After a change: that it has to be reviewed again, that a reason of before still stands, and which questions it opened or closed. */
    void tellChanged(QuestionId question, Answer before, Answer after, String asked) {
        String again = left.remove(question) ? model.context().text("answer.review.again") : "";
        String kept =
                keepsReason(question, before, after) ? model.context().text("answer.note.reason", noteKey(after)) : "";
        String reason = losesReason(before, after) ? model.context().text("answer.note.reason.gone") : kept;
        String told = Stream.of(again, ticksGone(before, after), reason, asked)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
        if (!told.isEmpty()) {
            model.tell(told);
        }
    }

    /** “None of these” takes all ticks away; the line that says so in the card may be out of sight, below a long list. */
    private String ticksGone(Answer before, Answer after) {
        int ticks = before.response().ticked().map(List::size).orElse(0);
        boolean isGone = ticks > 0
                && !after.response().isBlank()
                && after.response().ticked().map(List::isEmpty).orElse(true);
        return isGone ? model.context().text("answer.multiple.taken", ticks) : "";
    }

    /** In a field a letter alone is written. */
    private String noteKey(Answer after) {
        String key = model.context().text("answer.key.note.key");
        boolean isTyped =
                after.response().chosen().isEmpty() && after.response().ticked().isEmpty();
        return isTyped ? model.context().text("answer.key.alt", key) : key;
    }

    /** It was given a moment ago, and went with the answer. */
    private static boolean losesReason(Answer before, Answer after) {
        return before.response().isNotApplicable()
                && after.response().isAnswer()
                && !after.response().isNotApplicable()
                && !before.note().equals(after.note());
    }

    /** Why something did not apply stands in the note, and stays there beside an answer that says otherwise, until the note is changed. */
    private boolean keepsReason(QuestionId question, Answer before, Answer after) {
        if (before.response().isNotApplicable()) {
            reasons.put(question, before.note());
        }
        return after.response().isAnswer()
                && !after.response().isNotApplicable()
                && !after.note().isBlank()
                && after.note().equals(reasons.get(question));
    }
}
