package org.southsouth.readiness.store;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.Comment;
import org.southsouth.readiness.core.review.Review;
import org.southsouth.readiness.core.review.ReviewDecision;
import org.southsouth.readiness.core.review.ReviewState;

/** The statements on {@code review} and {@code comment}, and on the revisions that answers have. */
record ReviewRows(Handle handle) {
    /** A state, and of how many answers it holds as they are now. */
    record Count(AssessmentId assessment, ReviewState state, int answers) {}

    boolean isThere(AssessmentId assessment) {
        return handle.select("select 1 from assessment where id = ? and deleted_at is null", assessment.value())
                .map((row, context) -> row.getInt(1))
                .findOne()
                .isPresent();
    }

    /** An answer that became empty has its number in the history alone. */
    Map<QuestionId, Long> revisions(AssessmentId assessment) {
        Map<QuestionId, Long> revisions = new HashMap<>();
        for (String sql : List.of(
                "select question, max(revision) from answer_history where assessment = ? and not is_aside group by question",
                "select question, revision from answer where assessment = ?")) {
            handle.select(sql, assessment.value())
                    .map((row, context) -> Map.entry(new QuestionId(row.getString(1)), row.getLong(2)))
                    .forEach(entry -> revisions.put(entry.getKey(), entry.getValue()));
        }
        return revisions;
    }

    void add(AssessmentId assessment, ReviewDecision ruling, ChangeStamp signature) {
        add(
                assessment,
                new Review(ruling.question(), ruling.revision(), ruling.state(), signature.at(), signature.by()));
    }

    void add(AssessmentId assessment, Review review) {
        Statements.execute(
                handle,
                """
                insert into review (assessment, question, revision, state, given_at, given_by)
                values (?, ?, ?, ?, ?, ?)
                """,
                assessment.value(),
                review.question().value(),
                review.revision(),
                review.state().name(),
                ChangeStamp.time(review.at()),
                review.by());
    }

    void comment(AssessmentId assessment, QuestionId question, String text, ChangeStamp signature) {
        Statements.execute(
                handle,
                "insert into comment (assessment, question, text, written_at, written_by) values (?, ?, ?, ?, ?)",
                assessment.value(),
                question.value(),
                text,
                signature.time(),
                signature.by());
    }

    /** As it was written elsewhere. */
    void add(AssessmentId assessment, Comment comment) {
        Comment.Settlement mark = comment.settlement().orElse(null);
        Statements.execute(
                handle,
                """
                insert into comment (assessment, question, text, written_at, written_by, settled_at, settled_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                assessment.value(),
                comment.question().value(),
                comment.text(),
                ChangeStamp.time(comment.at()),
                comment.by(),
                mark == null ? null : ChangeStamp.time(mark.at()),
                mark == null ? null : mark.by());
    }

    void settle(AssessmentId assessment, long comment, ChangeStamp signature) {
        Statements.execute(handle, """
                update comment set settled_at = ?, settled_by = ?
                where assessment = ? and id = ? and settled_at is null
                """, signature.time(), signature.by(), assessment.value(), comment);
    }

    void withdraw(AssessmentId assessment, long comment) {
        Statements.execute(
                handle,
                "delete from comment where assessment = ? and id = ? and settled_at is null",
                assessment.value(),
                comment);
    }

    void unsettle(AssessmentId assessment, long comment) {
        Statements.execute(
                handle,
                "update comment set settled_at = null, settled_by = null where assessment = ? and id = ?",
                assessment.value(),
                comment);
    }

    /** The latest so many rows of a table of remarks. */
    void removeLatest(String table, AssessmentId assessment, int count) {
        if (count > 0) {
            List<Long> ids = Statements.list(
                    handle,
                    "select id from " + table + " where assessment = ? order by id desc fetch first " + count
                            + " rows only",
                    row -> row.getLong(1),
                    assessment.value());
            List<@Nullable Object[]> rows = new ArrayList<>();
            ids.forEach(id -> rows.add(new @Nullable Object[] {id}));
            Statements.executeAll(handle, "delete from " + table + " where id = ?", rows);
        }
    }

    /** Oldest first. */
    List<Review> reviews(AssessmentId assessment) {
        return reviews(List.of(assessment.value())).getOrDefault(assessment, List.of());
    }

    /** Of several assessments, each oldest first. */
    Map<AssessmentId, List<Review>> reviews(List<String> assessments) {
        return byAssessment(handle.select("""
                        select question, revision, state, given_at, given_by, assessment
                        from review where assessment = any (?) order by id
                        """, Statements.anyOf(assessments))
                .map((row, context) -> Map.entry(
                        new AssessmentId(row.getString(6)),
                        new Review(
                                new QuestionId(row.getString(1)),
                                row.getLong(2),
                                Words.read(ReviewState.class, "review state", row.getString(3)),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(5))))
                .list());
    }

    private static <T> Map<AssessmentId, List<T>> byAssessment(List<Map.Entry<AssessmentId, T>> rows) {
        Map<AssessmentId, List<T>> found = new HashMap<>();
        rows.forEach(row ->
                found.computeIfAbsent(row.getKey(), id -> new ArrayList<>()).add(row.getValue()));
        return found;
    }

    /** Oldest first. */
    List<Comment> comments(AssessmentId assessment) {
        return comments(List.of(assessment.value())).getOrDefault(assessment, List.of());
    }

    /** Of several assessments, each oldest first. */
    Map<AssessmentId, List<Comment>> comments(List<String> assessments) {
        return byAssessment(handle.select("""
                        select id, question, text, written_at, written_by, settled_at, settled_by, assessment
                        from comment where assessment = any (?) order by id
                        """, Statements.anyOf(assessments))
                .map((row, context) -> Map.entry(
                        new AssessmentId(row.getString(8)),
                        new Comment(
                                row.getLong(1),
                                new QuestionId(row.getString(2)),
                                row.getString(3),
                                row.getObject(4, OffsetDateTime.class).toInstant(),
                                row.getString(5),
                                settlement(row.getObject(6, OffsetDateTime.class), row.getString(7)))))
                .list());
    }

    private static Optional<Comment.Settlement> settlement(@Nullable OffsetDateTime at, @Nullable String by) {
        return at == null || by == null ? Optional.empty() : Optional.of(new Comment.Settlement(at.toInstant(), by));
    }

    /** Without answers that became empty: nothing of them can be signed. Asked while the first list is drawn. */
    List<Count> counts() {
        return Statements.list(
                handle,
                """
                select r.assessment, r.state, count(*)
                from review r join answer a
                    on a.assessment = r.assessment and a.question = r.question and a.revision = r.revision
                where not exists (select 1 from review x
                    where x.assessment = r.assessment and x.question = r.question and x.id > r.id)
                group by r.assessment, r.state
                """,
                row -> new Count(
                        new AssessmentId(row.getString(1)),
                        Words.read(ReviewState.class, "review state", row.getString(2)),
                        row.getInt(3)));
    }
}
