package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** An answer in six columns of a table: kind, content, note, grade, source and year of the source. */
final class AnswerColumns {
    static final int COUNT = 6;

    private AnswerColumns() {}

    /** Puts the six values into a row, from that place on. */
    static void put(Answer answer, @Nullable Object[] row, int first) {
        ResponseText text = ResponseText.of(answer.response());
        Grade grade = answer.evidence().grade();
        row[first] = text.kind();
        row[first + 1] = text.content();
        row[first + 2] = answer.note();
        row[first + 3] = grade == null ? null : grade.name();
        row[first + 4] = answer.evidence().source();
        row[first + 5] = answer.evidence().year();
    }

    /** From six columns, by position: by name it would take half the time of reading thousands. */
    static Answer read(ResultSet row, int first) throws SQLException {
        ResponseText text = new ResponseText(row.getString(first), row.getString(first + 1));
        String grade = row.getString(first + 3);
        Integer year = row.getObject(first + 5, Integer.class);
        Evidence evidence = new Evidence(grade == null ? null : Grade.valueOf(grade), row.getString(first + 4), year);
        return new Answer(
                text.response()
                        .orElseThrow(() -> new StoreException(
                                Reason.DAMAGED, "an answer of kind '" + text.kind() + "' that cannot be read", null)),
                row.getString(first + 2),
                evidence);
    }
}
