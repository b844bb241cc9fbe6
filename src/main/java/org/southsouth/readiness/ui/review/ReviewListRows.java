package org.southsouth.readiness.ui.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Obstacle;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.scoring.ScoredQuestion;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.AnswerText;
import org.southsouth.readiness.words.SearchKey;

/** Makes the lines of the list: each question that is asked, under its theme or under what is in the way. */
final class ReviewListRows {
    private final ScreenContext context;
    private final AnswerText answers;
    private final Reviewing reviewing;
    private final Map<QuestionId, ReviewRow.Item> items = new LinkedHashMap<>();

    ReviewListRows(ScreenContext context, Reviewing reviewing) {
        this.context = context;
        this.answers = new AnswerText(context.messages(), context.formats());
        this.reviewing = reviewing;
        Set<QuestionId> inTheWay =
                reviewing.obstacles().stream().map(Obstacle::question).collect(Collectors.toSet());
        for (ScoredQuestion scored : reviewing.scorecard().questions()) {
            QuestionId id = scored.question().id();
            // What stops a sign-off is always to be seen, also where its question is not asked any more.
            if (scored.state().isAsked() || inTheWay.contains(id)) {
                items.put(id, item(scored));
            }
        }
    }

    private ReviewRow.Item item(ScoredQuestion scored) {
        QuestionId id = scored.question().id();
        Section theme = reviewing.scorecard().framework().homeOf(id);
        Optional<StateMark> mark =
                Coverage.isReviewable(scored) ? Optional.of(StateMark.of(reviewing.reviews(), id)) : Optional.empty();
        String answer = answers.of(scored);
        Grade grade = scored.answer().evidence().grade();
        int open = (int) reviewing.reviews().commentsOn(id).stream()
                .filter(Comment::isOpen)
                .count();
        String searched = String.join(
                " ", id.value(), scored.question().title(), scored.question().text(), answer, theme.title());
        return new ReviewRow.Item(
                id.value(),
                scored,
                answer,
                theme.title(),
                mark,
                mark.map(shown -> context.text(shown.key())).orElse(""),
                mark.isEmpty() ? "" : signed(id),
                grade == null ? "" : grade.name(),
                open,
                SearchKey.of(searched));
    }

    /** Whoever gave the state that stands, or the one that fell. */
    private String signed(QuestionId question) {
        Optional<Review> last = reviewing.reviews().lastOf(question);
        return last.map(review -> context.text(
                        "review.signed",
                        review.by(),
                        context.formats().day(review.at(), context.clock().instant())))
                .orElse("");
    }

    Optional<ReviewRow.Item> of(QuestionId question) {
        return Optional.ofNullable(items.get(question));
    }

    List<ReviewRow> shown(ReviewFilter filter) {
        return filter.isObstacles() ? obstacles(filter) : themes(filter);
    }

    private List<ReviewRow> themes(ReviewFilter filter) {
        List<ReviewRow> rows = new ArrayList<>();
        for (Section theme : reviewing.scorecard().framework().sections()) {
            List<ReviewRow.Item> own = theme.questions().stream()
                    .map(question -> items.get(question.id()))
                    .filter(item -> item != null && item.scored().state().isAsked() && filter.takes(item))
                    .toList();
            if (!own.isEmpty()) {
                rows.add(heading("t/" + theme.id(), theme.title(), own, passed(theme)));
                rows.addAll(own);
            }
        }
        return rows;
    }

    /** Of the whole theme, whatever the list is narrowed by. */
    private String passed(Section theme) {
        Coverage coverage = Coverage.of(reviewing.scorecard(), reviewing.reviews(), theme.id());
        return context.text("review.coverage.passed", coverage.passed(), coverage.toReview());
    }

    private List<ReviewRow> obstacles(ReviewFilter filter) {
        Map<Obstacle.Kind, List<ReviewRow.Item>> byKind = new LinkedHashMap<>();
        for (Obstacle obstacle : reviewing.obstacles()) {
            of(obstacle.question())
                    .filter(filter::takes)
                    .ifPresent(item -> byKind.computeIfAbsent(obstacle.kind(), kind -> new ArrayList<>())
                            .add(item.under(obstacle.kind().name(), place(obstacle))));
        }
        List<ReviewRow> rows = new ArrayList<>();
        byKind.forEach((kind, own) -> {
            String key = ReviewFilter.key(kind);
            rows.add(heading("o/" + kind, context.text(key, own.size()), own, context.text(key + ".mend")));
            rows.addAll(own);
        });
        return rows;
    }

    private String place(Obstacle obstacle) {
        return reviewing.scorecard().framework().section(obstacle.section()).title();
    }

    private static ReviewRow.Heading heading(String id, String title, List<ReviewRow.Item> own, String detail) {
        return new ReviewRow.Heading(
                id,
                title,
                detail,
                own.stream().flatMap(item -> item.reviewable().stream()).toList());
    }
}
