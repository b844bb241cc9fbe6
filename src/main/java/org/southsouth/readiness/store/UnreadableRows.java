package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.review.ReviewState;

/**
 * The rows of assessments, deleted ones too, that say what we never write, so that whoever reads them fails. Each is read
 * by itself, so that all of them can be named.
 */
record UnreadableRows(Handle handle) {
    private static final String ANSWERS = """
            select s.subject, s.round, a.question, a.kind, a.content, a.note, a.grade, a.source, a.source_year, a.attached
            from answer a join assessment s on s.id = a.assessment
            """;

    private static final String CHANGES = """
            select s.subject, s.round, h.question, h.old_kind, h.old_content, h.old_note, h.old_grade, h.old_source,
                h.old_source_year, h.old_attached, h.new_kind, h.new_content, h.new_note, h.new_grade, h.new_source,
                h.new_source_year, h.new_attached
            from answer_history h join assessment s on s.id = h.assessment
            """;

    private static final String REVIEWS = """
            select s.subject, s.round, r.question, r.state
            from review r join assessment s on s.id = r.assessment
            """;

    /** Each place names the assessment and the question, or the assessment alone where its own row is meant. */
    List<Problem> problems() {
        Set<Problem> problems = new LinkedHashSet<>();
        problems.addAll(of(
                "select s.subject, s.round, '', s.depth from assessment s",
                "problem.row.assessment",
                row -> Words.read(Depth.class, "assessment depth", row.getString(4))));
        problems.addAll(of(ANSWERS, "problem.row.answer", row -> AnswerColumns.read(row, 4)));
        problems.addAll(of(CHANGES, "problem.row.change", row -> {
            AnswerColumns.read(row, 4);
            AnswerColumns.read(row, 4 + AnswerColumns.COUNT);
        }));
        problems.addAll(of(
                REVIEWS, "problem.row.review", row -> Words.read(ReviewState.class, "review state", row.getString(4))));
        return List.copyOf(problems);
    }

    /** What is read stands behind subject, round and question. */
    private List<Problem> of(String sql, String key, RowReading reading) {
        return reading.unreadable(handle, sql + " order by 1, 2, 3", row -> problem(row, key));
    }

    private static Problem problem(ResultSet row, String key) throws SQLException {
        String where = row.getString(1) + " " + row.getString(2);
        String question = row.getString(3);
        return Problem.of(question.isEmpty() ? where : where + ", " + question, key, question);
    }
}
