package org.southsouth.readiness.ui.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.words.AnswerText;

/** The sentences beside one answer. */
final class PanelWords {
    private final ReviewViewModel model;
    private final Reviewing reviewing;

    PanelWords(ReviewViewModel model, Reviewing reviewing) {
        this.model = model;
        this.reviewing = reviewing;
    }

    String place(ReviewRow.Item item) {
        return item.place() + "  ·  " + item.question();
    }

    Optional<String> answeredBy(ReviewRow.Item item) {
        return reviewing
                .headOf(item.question())
                .map(head -> model.text("review.answered.by", name(head.by()), moment(head.at())));
    }

    /** What others answered otherwise, one sentence each; empty where nobody did. */
    String rivals(ReviewRow.Item item) {
        AnswerText answers =
                new AnswerText(model.context().messages(), model.context().formats());
        return reviewing.rivals(item.question()).stream()
                .map(rival -> {
                    Response response = rival.after().response();
                    String answer = answers.asGiven(item.scored().question(), response);
                    return model.text(
                            "review.rival",
                            answer.isEmpty() ? answers.without(response) : answer,
                            name(rival.by()),
                            moment(rival.at()));
                })
                .collect(Collectors.joining("\n"));
    }

    String evidence(Answer answer) {
        List<String> parts = new ArrayList<>();
        Grade grade = answer.evidence().grade();
        if (grade != null) {
            parts.add(grade.name());
        }
        if (!answer.evidence().source().isBlank()) {
            parts.add(answer.evidence().source());
        }
        Integer year = answer.evidence().year();
        if (year != null) {
            parts.add(String.valueOf(year));
        }
        parts.addAll(model.context().formats().attached(answer.evidence().files()));
        return parts.isEmpty()
                ? model.text("review.evidence.none")
                : String.join(model.text("common.list.comma"), parts);
    }

    String note(Answer answer) {
        return answer.note().isBlank() ? model.text("review.note.none") : answer.note();
    }

    /** What its state is, who gave it and when; or what it was before the answer changed. */
    String state(ReviewRow.Item item) {
        if (item.mark().isEmpty()) {
            return model.text("review.state.open");
        }
        StateMark mark = item.mark().get();
        QuestionId question = item.question();
        Optional<Review> last = reviewing.reviews().lastOf(question);
        if (mark == StateMark.OUTDATED && last.isPresent()) {
            return model.text(
                    "review.state.outdated",
                    last.get().by(),
                    moment(last.get().at()),
                    model.text(StateMark.valueOf(last.get().state().name()).key()));
        }
        return last.filter(review -> mark != StateMark.DRAFT)
                .map(review -> model.text("review.state.given", item.markWords(), review.by(), moment(review.at())))
                .orElseGet(() -> model.text("review.state.draft"));
    }

    String said(Comment comment) {
        String said = model.text("review.said", name(comment.by()), moment(comment.at()));
        return comment.settlement()
                .map(settled -> said + "  ·  " + model.text("review.said.settled", name(settled.by())))
                .orElse(said);
    }

    private String name(String by) {
        return by.isBlank() ? model.text("review.anybody") : by;
    }

    private String moment(Instant at) {
        return model.context().formats().moment(at, model.context().clock().instant());
    }
}
