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
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.Carrying;
import org.southsouth.readiness.core.assessment.LeftBehind;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.framework.QuestionId;

/** The statements on {@code carried}: written with a new round, never changed. */
record CarriedRows(Handle handle) {
    /** What {@link #pass} reads, in this order. */
    static final String COLUMNS = "kind, content, note, grade, source, source_year, attached, question, round,"
            + " said_by, said_at, obstacle";

    private record Row(QuestionId question, Carried said, Optional<LeftBehind.Obstacle> obstacle) {}

    void add(AssessmentId assessment, Carrying carrying) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        carrying.carried().forEach((question, said) -> rows.add(columns(assessment, question, said, null)));
        carrying.left()
                .forEach(left -> rows.add(columns(
                        assessment,
                        left.question(),
                        left.said(),
                        left.obstacle().name())));
        Statements.executeAll(handle, """
                insert into carried (assessment, question, kind, content, note, grade, source, source_year, attached,
                    round, said_by, said_at, obstacle)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows);
        List<Answer> answers = new ArrayList<>();
        carrying.carried().values().forEach(said -> answers.add(said.answer()));
        carrying.left().forEach(left -> answers.add(left.said().answer()));
        new EvidenceRows(handle).use(assessment, answers);
    }

    private static @Nullable Object[] columns(
            AssessmentId assessment, QuestionId question, Carried said, @Nullable String obstacle) {
        @Nullable Object[] row = new @Nullable Object[AnswerColumns.COUNT + 6];
        row[0] = assessment.value();
        row[1] = question.value();
        AnswerColumns.put(said.answer(), row, 2);
        row[9] = said.round().name();
        row[10] = said.by();
        row[11] = ChangeStamp.time(said.at());
        row[12] = obstacle;
        return row;
    }

    Carrying of(AssessmentId assessment) {
        Map<QuestionId, Carried> carried = new HashMap<>();
        List<LeftBehind> left = new ArrayList<>();
        handle.select("select " + COLUMNS + " from carried where assessment = ? order by question", assessment.value())
                .map((row, context) -> row(row))
                .forEach(row -> row.obstacle.ifPresentOrElse(
                        why -> left.add(new LeftBehind(row.question, row.said, why)),
                        () -> carried.put(row.question, row.said)));
        return new Carrying(carried, left);
    }

    /** Fails with {@code DAMAGED} where a row cannot be read. */
    static void pass(ResultSet row) throws SQLException {
        row(row);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new QuestionId(row.getString(8)),
                new Carried(
                        AnswerColumns.read(row, 1),
                        new Round(row.getString(9)),
                        row.getString(10),
                        row.getObject(11, OffsetDateTime.class).toInstant()),
                Optional.ofNullable(row.getString(12))
                        .map(word -> Words.read(LeftBehind.Obstacle.class, "carried obstacle", word)));
    }
}
