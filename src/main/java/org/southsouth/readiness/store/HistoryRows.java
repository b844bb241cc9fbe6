package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.OtherEdit;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;

/** The statements on {@code answer_history}, to which rows are only ever added; but a merge that is taken back was none. */
record HistoryRows(Handle handle) {
    private static final String APPEND = """
            insert into answer_history (
                old_kind, old_content, old_note, old_grade, old_source, old_source_year, old_attached,
                new_kind, new_content, new_note, new_grade, new_source, new_source_year, new_attached,
                assessment, question, revision, changed_at, changed_by, hash, previous, merged, withheld, reason,
                is_aside)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    void append(AssessmentId assessment, List<HistoryEntry> entries) {
        if (entries.size() == 1) {
            Statements.execute(handle, APPEND, columns(assessment, entries.get(0)));
        } else {
            Statements.executeAll(
                    handle,
                    APPEND,
                    entries.stream().map(entry -> columns(assessment, entry)).toList());
        }
    }

    private static @Nullable Object[] columns(AssessmentId assessment, HistoryEntry entry) {
        int next = 2 * AnswerColumns.COUNT;
        @Nullable Object[] row = new @Nullable Object[next + 11];
        AnswerColumns.put(entry.before(), row, 0);
        AnswerColumns.put(entry.after(), row, AnswerColumns.COUNT);
        row[next] = assessment.value();
        row[next + 1] = entry.question().value();
        row[next + 2] = entry.revision();
        row[next + 3] = ChangeStamp.time(entry.at());
        row[next + 4] = entry.by();
        row[next + 5] = entry.hash();
        row[next + 6] = entry.previous();
        row[next + 7] = entry.merged();
        row[next + 8] = entry.step().withheld();
        row[next + 9] = entry.reason();
        row[next + 10] = entry.isAside();
        return row;
    }

    /** The end of a trail whose answer is empty, or that has none yet. */
    TrailHead head(AssessmentId assessment, QuestionId question) {
        List<TrailHead> latest = handle.select("""
                        select revision, hash, is_aside from answer_history
                        where assessment = ? and question = ? order by id desc
                        """, assessment.value(), question.value())
                .map((row, context) ->
                        new TrailHead(Answer.NONE, row.getLong(1), row.getBoolean(3) ? null : row.getString(2)))
                .list();
        long revision = latest.isEmpty() ? 0 : latest.get(0).revision();
        return latest.stream()
                .filter(head -> head.hash() != null)
                .findFirst()
                .map(head -> new TrailHead(Answer.NONE, revision, head.hash()))
                .orElse(new TrailHead(Answer.NONE, revision, null));
    }

    /** Who gave the answer that stands, also where that is an empty one. */
    OtherEdit rival(AssessmentId assessment, QuestionId question, Answer standing) {
        return handle.select("""
                        select changed_at, changed_by from answer_history
                        where assessment = ? and question = ? and not is_aside
                        order by id desc fetch first row only
                        """, assessment.value(), question.value())
                .map((row, context) -> new OtherEdit(
                        standing, row.getObject(1, OffsetDateTime.class).toInstant(), row.getString(2)))
                .one();
    }

    /** Oldest first. */
    List<HistoryEntry> of(AssessmentId assessment) {
        return after(assessment, 0);
    }

    List<HistoryEntry> after(AssessmentId assessment, int length) {
        return handle.select(ENTRIES + "where assessment = ? order by id offset ? rows", assessment.value(), length)
                .map((row, context) -> entry(row))
                .list();
    }

    /** Of several assessments, each oldest first. */
    Map<AssessmentId, List<HistoryEntry>> of(List<String> assessments) {
        Map<AssessmentId, List<HistoryEntry>> found = new HashMap<>();
        handle.select(ENTRIES + "where assessment = any (?) order by id", Statements.anyOf(assessments))
                .map((row, context) -> Map.entry(new AssessmentId(row.getString(25)), entry(row)))
                .forEach(row -> found.computeIfAbsent(row.getKey(), id -> new ArrayList<>())
                        .add(row.getValue()));
        return found;
    }

    /** Oldest first. */
    List<HistoryEntry> of(AssessmentId assessment, QuestionId question) {
        return handle.select(
                        ENTRIES + "where assessment = ? and question = ? order by id",
                        assessment.value(),
                        question.value())
                .map((row, context) -> entry(row))
                .list();
    }

    int count(AssessmentId assessment) {
        return handle.select("select count(*) from answer_history where assessment = ?", assessment.value())
                .map((row, context) -> row.getInt(1))
                .one();
    }

    private static final String ENTRIES = """
            select old_kind, old_content, old_note, old_grade, old_source, old_source_year, old_attached,
                new_kind, new_content, new_note, new_grade, new_source, new_source_year, new_attached,
                question, revision, changed_at, changed_by, hash, previous, merged, withheld, reason, is_aside, assessment
            from answer_history
            """;

    /** Leaves the oldest rows of a trail, so many. */
    void cut(AssessmentId assessment, int rows) {
        List<Long> ids = handle.select(
                        "select id from answer_history where assessment = ? order by id", assessment.value())
                .map((row, context) -> row.getLong(1))
                .list();
        if (rows < ids.size()) {
            Statements.execute(
                    handle,
                    "delete from answer_history where assessment = ? and id >= ?",
                    assessment.value(),
                    ids.get(rows));
        }
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        Step step = new Step(
                new QuestionId(row.getString(15)),
                AnswerColumns.read(row, 8),
                row.getObject(17, OffsetDateTime.class).toInstant(),
                row.getString(18),
                row.getString(23),
                row.getString(20),
                row.getString(21),
                row.getString(22));
        return new HistoryEntry(
                row.getLong(16), AnswerColumns.read(row, 1), step, row.getString(19), row.getBoolean(24));
    }
}
