package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;

/** The statements on {@code answer} and {@code answer_history}. Every change of the one adds a row to the other. */
record AnswerRows(Handle handle) {
    /** An answer as it is kept, with the number of its latest change. */
    private record Kept(Answer answer, long revision) {}

    private record Placed(String assessment, String question, Answer answer) {}

    /**
     * The history's old answer is the one that is kept here. Where that is the new one already, as when a save is tried
     * again, nothing is written.
     */
    void change(AssessmentId assessment, QuestionId question, Answer after, Signature signature) {
        Optional<Kept> kept = find(assessment, question);
        Answer before = kept.map(Kept::answer).orElse(Answer.NONE);
        if (before.equals(after)) {
            return;
        }
        long revision = 1 + kept.map(Kept::revision).orElseGet(() -> lastRevision(assessment, question));
        if (after.isEmpty()) {
            remove(assessment, question);
        } else if (kept.isPresent()) {
            update(assessment, question, new Kept(after, revision), signature);
        } else {
            Statements.execute(handle, INSERT, columns(assessment, question, new Kept(after, revision), signature));
        }
        Statements.execute(handle, APPEND, columns(assessment, question, revision, before, after, signature));
    }

    /** The answers of a new assessment, each with the first row of its trail. */
    void add(Assessment assessment, Signature signature) {
        List<@Nullable Object[]> answers = new ArrayList<>();
        List<@Nullable Object[]> history = new ArrayList<>();
        assessment.answers().asMap().forEach((question, answer) -> {
            answers.add(columns(assessment.id(), question, new Kept(answer, 1), signature));
            history.add(columns(assessment.id(), question, 1, Answer.NONE, answer, signature));
        });
        Statements.executeAll(handle, INSERT, answers);
        Statements.executeAll(handle, APPEND, history);
    }

    private Optional<Kept> find(AssessmentId assessment, QuestionId question) {
        return handle.select("""
                        select kind, content, note, grade, source, source_year, revision
                        from answer where assessment = ? and question = ?
                        """, assessment.value(), question.value())
                .map((row, context) -> new Kept(answer(row, 1), row.getLong(7)))
                .findOne();
    }

    /** The history has it, also where the answer became empty. */
    private long lastRevision(AssessmentId assessment, QuestionId question) {
        return handle.select(
                        "select coalesce(max(revision), 0) from answer_history where assessment = ? and question = ?",
                        assessment.value(),
                        question.value())
                .map((row, context) -> row.getLong(1))
                .one();
    }

    private static final String INSERT = """
            insert into answer (assessment, question, kind, content, note, grade, source, source_year,
                revision, changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static @Nullable Object[] columns(
            AssessmentId assessment, QuestionId question, Kept kept, Signature signature) {
        ResponseText text = ResponseText.of(kept.answer.response());
        Evidence evidence = kept.answer.evidence();
        return new @Nullable Object[] {
            assessment.value(),
            question.value(),
            text.kind(),
            text.content(),
            kept.answer.note(),
            letter(evidence),
            evidence.source(),
            evidence.year(),
            kept.revision,
            signature.time(),
            signature.by()
        };
    }

    private void update(AssessmentId assessment, QuestionId question, Kept kept, Signature signature) {
        ResponseText text = ResponseText.of(kept.answer.response());
        Evidence evidence = kept.answer.evidence();
        Statements.execute(
                handle,
                """
                update answer set kind = ?, content = ?, note = ?, grade = ?, source = ?, source_year = ?,
                    revision = ?, changed_at = ?, changed_by = ?
                where assessment = ? and question = ?
                """,
                text.kind(),
                text.content(),
                kept.answer.note(),
                letter(evidence),
                evidence.source(),
                evidence.year(),
                kept.revision,
                signature.time(),
                signature.by(),
                assessment.value(),
                question.value());
    }

    private void remove(AssessmentId assessment, QuestionId question) {
        Statements.execute(
                handle,
                "delete from answer where assessment = ? and question = ?",
                assessment.value(),
                question.value());
    }

    private static final String APPEND = """
            insert into answer_history (assessment, question, revision,
                old_kind, old_content, old_note, old_grade, old_source, old_source_year,
                new_kind, new_content, new_note, new_grade, new_source, new_source_year,
                changed_at, changed_by)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static @Nullable Object[] columns(
            AssessmentId assessment,
            QuestionId question,
            long revision,
            Answer before,
            Answer after,
            Signature signature) {
        ResponseText old = ResponseText.of(before.response());
        ResponseText text = ResponseText.of(after.response());
        return new @Nullable Object[] {
            assessment.value(),
            question.value(),
            revision,
            old.kind(),
            old.content(),
            before.note(),
            letter(before.evidence()),
            before.evidence().source(),
            before.evidence().year(),
            text.kind(),
            text.content(),
            after.note(),
            letter(after.evidence()),
            after.evidence().source(),
            after.evidence().year(),
            signature.time(),
            signature.by()
        };
    }

    /** Every answer of these assessments, by assessment. One object for one question id, however many rows have it. */
    Map<AssessmentId, Map<QuestionId, Answer>> of(List<String> assessments) {
        Map<AssessmentId, Map<QuestionId, Answer>> found = new HashMap<>();
        Map<String, QuestionId> questions = new HashMap<>();
        handle.select("""
                        select kind, content, note, grade, source, source_year, question, assessment
                        from answer where assessment = any (?)
                        """, Statements.anyOf(assessments))
                .map((row, context) -> new Placed(row.getString(8), row.getString(7), answer(row, 1)))
                .forEach(placed -> found.computeIfAbsent(new AssessmentId(placed.assessment), id -> new HashMap<>())
                        .put(questions.computeIfAbsent(placed.question, QuestionId::new), placed.answer));
        return found;
    }

    List<HistoryEntry> history(AssessmentId assessment) {
        return handle.select("""
                        select old_kind, old_content, old_note, old_grade, old_source, old_source_year,
                            new_kind, new_content, new_note, new_grade, new_source, new_source_year,
                            question, revision, changed_at, changed_by
                        from answer_history where assessment = ? order by id
                        """, assessment.value())
                .map((row, context) -> new HistoryEntry(
                        new QuestionId(row.getString(13)),
                        row.getLong(14),
                        answer(row, 1),
                        answer(row, 7),
                        row.getObject(15, OffsetDateTime.class).toInstant(),
                        row.getString(16)))
                .list();
    }

    /** From six columns, by position: by name it would take half the time of reading thousands. */
    static Answer answer(ResultSet row, int first) throws SQLException {
        ResponseText text = new ResponseText(row.getString(first), row.getString(first + 1));
        String grade = row.getString(first + 3);
        Integer year = row.getObject(first + 5, Integer.class);
        Evidence evidence = new Evidence(grade == null ? null : Grade.valueOf(grade), row.getString(first + 4), year);
        return new Answer(text.response(), row.getString(first + 2), evidence);
    }

    static @Nullable String letter(Evidence evidence) {
        Grade grade = evidence.grade();
        return grade == null ? null : grade.name();
    }
}
