package org.southsouth.readiness.ui.review;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.SearchKey;

/** Makes the lines of the list: each question that is asked, under its theme. */
final class ReviewListRows {
    private final ScreenContext context;
    private final AnswerText answers;
    private final Reviewing reviewing;
    private final Map<QuestionId, Set<Obstacle.Kind>> obstacles = new HashMap<>();
    private final Map<QuestionId, ReviewRow.Item> items = new LinkedHashMap<>();

    ReviewListRows(ScreenContext context, Reviewing reviewing) {
        this.context = context;
        this.answers = new AnswerText(context.messages(), context.formats());
        this.reviewing = reviewing;
        reviewing
                .obstacles()
                .forEach(obstacle -> obstacles
                        .computeIfAbsent(obstacle.question(), question -> EnumSet.noneOf(Obstacle.Kind.class))
                        .add(obstacle.kind()));
        for (ScoredQuestion scored : reviewing.scorecard().questions()) {
            QuestionId id = scored.question().id();
            // What stops a sign-off is always to be seen, also where its question is not asked any more.
            if (scored.state().isAsked() || obstacles.containsKey(id)) {
                items.put(id, item(scored));
            }
        }
    }

    private ReviewRow.Item item(ScoredQuestion scored) {
        QuestionId id = scored.question().id();
        Section theme = reviewing.scorecard().framework().homeOf(id);
        Optional<StateMark> mark =
                Coverage.isReviewable(scored) ? Optional.of(StateMark.of(reviewing.reviews(), id)) : Optional.empty();
        String answer = answer(scored);
        int comments = (int) reviewing.reviews().commentsOn(id).stream()
                .filter(Comment::isOpen)
                .count();
        String searched = String.join(
                " ", id.value(), scored.question().title(), scored.question().text(), answer, theme.title());
        return new ReviewRow.Item(
                id.value(),
                scored,
                answer,
                theme.title(),
                obstacles.getOrDefault(id, Set.of()),
                mark,
                mark.map(shown -> context.text(shown.key())).orElse(open(scored)),
                evidence(scored),
                comments,
                SearchKey.of(searched));
    }

    private String open(ScoredQuestion scored) {
        return scored.state() == QuestionState.UNANSWERED ? context.text("review.mark.open") : "";
    }

    private String answer(ScoredQuestion scored) {
        String ask = scored.question().guidance().ask();
        return scored.state() == QuestionState.UNANSWERED && !ask.isBlank()
                ? context.text("review.answer.ask", ask)
                : answers.asGiven(scored);
    }

    private String evidence(ScoredQuestion scored) {
        Evidence evidence = scored.answer().evidence();
        Grade grade = evidence.grade();
        if (grade != null) {
            return grade.name();
        }
        String words = evidence.isEmpty() ? "review.evidence.missing" : "review.evidence.ungraded";
        return scored.state() == QuestionState.ANSWERED ? context.text(words) : "";
    }

    Optional<ReviewRow.Item> of(QuestionId question) {
        return Optional.ofNullable(items.get(question));
    }

    /** Of these lines the one of this question, or else the next after it. */
    Optional<ReviewRow.Item> from(QuestionId question, List<ReviewRow> rows) {
        List<QuestionId> order = List.copyOf(items.keySet());
        int from = order.indexOf(question);
        return rows.stream()
                .filter(ReviewRow.Item.class::isInstance)
                .map(ReviewRow.Item.class::cast)
                .filter(item -> order.indexOf(item.question()) >= from)
                .findFirst();
    }

    List<ReviewRow> shown(ReviewFilter filter) {
        List<ReviewRow> rows = new ArrayList<>();
        Set<ReviewRow.Item> taken = filter.among(items.values());
        for (Section theme : reviewing.scorecard().framework().sections()) {
            List<ReviewRow.Item> own = theme.questions().stream()
                    .map(question -> items.get(question.id()))
                    .filter(item -> item != null && taken.contains(item))
                    .toList();
            if (!own.isEmpty()) {
                rows.add(heading(theme, own));
                rows.addAll(own);
            }
        }
        return rows;
    }

    /** The figures are of the whole theme, whatever the list is narrowed by; what is done to it is done to what is seen. */
    private ReviewRow.Heading heading(Section theme, List<ReviewRow.Item> own) {
        Coverage coverage = Coverage.of(reviewing.scorecard(), reviewing.reviews(), theme.id());
        return new ReviewRow.Heading(
                "t/" + theme.id(),
                theme.title(),
                context.text("review.coverage.reviewed", coverage.passed(), coverage.toReview()),
                own.stream().flatMap(item -> item.reviewable().stream()).toList());
    }
}
