package org.southsouth.readiness.ui.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.publicfigure.KnownFigures;
import org.southsouth.readiness.core.publicfigure.PublicFigure;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.Formats;

/** The sentences beside one answer. */
final class PanelWords {
    private final ReviewViewModel model;
    private final Reviewing reviewing;

    PanelWords(ReviewViewModel model, Reviewing reviewing) {
        this.model = model;
        this.reviewing = reviewing;
    }

    /** Which of how many questions of the list it is, and where it belongs; the brief words leave its theme to the list. */
    String place(ReviewRow.Item item, int[] place, boolean isBrief) {
        if (isBrief) {
            return model.text(
                    "review.place.brief", place[0], place[1], item.question().toString());
        }
        boolean isWhole = model.filterProperty().get().equals(ReviewFilter.NONE);
        String key = isWhole ? "review.place" : "review.place.shown";
        return model.text(key, place[0], place[1], item.question().toString(), item.place());
    }

    String answeredBy(ReviewRow.Item item) {
        return reviewing
                .headOf(item.question())
                .map(head -> answeredBy(head, reviewing.taken(item.question())))
                .orElse(model.text("review.note.none"));
    }

    /** {@code theirs} is whose it is, where whoever merged took it from another copy. */
    private String answeredBy(HistoryEntry head, Optional<HistoryEntry> theirs) {
        boolean isOwn = isHere(head.by());
        String by = name(head.by());
        String at = moment(head.at());
        return theirs.map(said -> model.text(
                        isOwn ? "review.answered.taken.you" : "review.answered.taken", name(said.by()), by, at))
                .orElseGet(() -> model.text(isOwn ? "review.answered.by.you" : "review.answered.by", by, at));
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

    /** What an answer wants, above it: the fact that it is said beside may be out of sight. */
    List<String> wanting(ReviewRow.Item item) {
        return Stream.of(Obstacle.Kind.WEAK_EVIDENCE, Obstacle.Kind.NO_REASON)
                .filter(item.obstacles()::contains)
                .map(kind -> model.text(ReviewFilter.key(kind) + ".lacking"))
                .toList();
    }

    String evidence(Answer answer) {
        List<String> parts = new ArrayList<>();
        if (!answer.evidence().source().isBlank()) {
            parts.add(answer.evidence().sourceLine());
        }
        Integer year = answer.evidence().year();
        if (year != null) {
            parts.add(String.valueOf(year));
        }
        parts.addAll(model.context().formats().attached(answer.evidence().files()));
        return parts.isEmpty() && answer.evidence().grade() == null
                ? model.text("review.evidence.none")
                : String.join(model.text("common.list.comma"), parts);
    }

    String note(Answer answer) {
        return answer.note().isBlank() ? model.text("review.note.none") : answer.note();
    }

    /** What is known beside a number, and that the answer is far from it; each empty where there is none. */
    record Figures(String published, String last, String far) {}

    /** Empty where nothing is known beside the answer. */
    Optional<Figures> figures(ReviewRow.Item item) {
        Formats formats = model.context().formats();
        int thisYear = formats.dayOf(model.context().clock().instant()).getYear();
        Question question = item.scored().question();
        return reviewing
                .figures()
                .of(question, thisYear)
                .map(known -> new Figures(
                        known.published()
                                .map(figure -> published(question, known, figure))
                                .orElse(""),
                        known.last()
                                .map(said -> model.text(
                                        "review.figure.last",
                                        words(question, said.answer().response()),
                                        said.round().name()))
                                .orElse(""),
                        far(known, item)));
    }

    private String published(Question question, KnownFigures known, PublicFigure figure) {
        Response value = new Response.Figure(known.publishedValue().orElseThrow());
        return model.text(
                figure.source().isHint() ? "review.figure.hint" : "review.figure.published",
                words(question, value),
                Integer.toString(figure.year()),
                figure.source().name());
    }

    private String words(Question question, Response response) {
        return new AnswerText(model.context().messages(), model.context().formats()).asGiven(question, response);
    }

    private String far(KnownFigures known, ReviewRow.Item item) {
        if (!known.isFar(item.scored().answer())) {
            return "";
        }
        boolean areBoth = known.usable().isPresent() && known.last().isPresent();
        return model.text("review.figure.far", areBoth ? 2 : 1);
    }

    /** Who gave the state and when, or what it was before the answer changed; empty where nobody gave one. */
    String state(ReviewRow.Item item) {
        Optional<Review> last = reviewing.reviews().lastOf(item.question());
        if (item.mark().isEmpty() || item.mark().get() == StateMark.DRAFT || last.isEmpty()) {
            return "";
        }
        Review review = last.get();
        return item.mark().get() == StateMark.OUTDATED
                ? model.text(
                        "review.state.outdated",
                        review.by(),
                        moment(review.at()),
                        model.text(StateMark.valueOf(review.state().name()).key()))
                : model.text("review.state.given", item.markWords(), review.by(), moment(review.at()));
    }

    String said(Comment comment) {
        String said = model.text("review.said", name(comment.by()), moment(comment.at()));
        return comment.settlement()
                .map(settled -> said + "  ·  " + model.text("review.said.settled", name(settled.by())))
                .orElse(said);
    }

    /** What was said, and by whom, in one line of a dialog. */
    String objection(Comment comment) {
        return model.text("review.dispute.settle.said", said(comment), comment.text());
    }

    /** Whoever reviews an answer of their own should know it. */
    private boolean isHere(String by) {
        return !by.isBlank() && by.equals(model.here());
    }

    private String name(String by) {
        return model.nameOf(by);
    }

    private String moment(Instant at) {
        return model.context().formats().moment(at, model.context().clock().instant());
    }
}
