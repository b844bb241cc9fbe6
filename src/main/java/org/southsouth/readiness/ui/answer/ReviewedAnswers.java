package org.southsouth.readiness.ui.answer;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Reviews;

/** The answers that somebody had reviewed as they were when the screen opened: a change there costs that, and says so once. */
final class ReviewedAnswers {
    private final AnswerViewModel model;
    private final Set<QuestionId> reviewed;
    private final Set<QuestionId> left;

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

    /** After a change: that it has to be reviewed again, and which questions it opened or closed. */
    void tellChanged(QuestionId question, String asked) {
        String again = left.remove(question) ? model.context().text("answer.review.again") : "";
        if (!again.isEmpty() || !asked.isEmpty()) {
            model.tell((again + " " + asked).strip());
        }
    }
}
