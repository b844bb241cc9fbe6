package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.evidence.AttachedFile;
import org.southsouth.readiness.core.evidence.AttachedFiles;

/** An answer in seven columns of a table: kind, content, note, grade, source, year of the source and attached files. */
final class AnswerColumns {
    static final int COUNT = 7;

    private AnswerColumns() {}

    /** Puts the seven values into a row, from that place on. */
    static void put(Answer answer, @Nullable Object[] row, int first) {
        ResponseText text = ResponseText.of(answer.response());
        Grade grade = answer.evidence().grade();
        row[first] = text.kind();
        row[first + 1] = text.content();
        row[first + 2] = answer.note();
        row[first + 3] = grade == null ? null : grade.name();
        row[first + 4] = answer.evidence().source();
        row[first + 5] = answer.evidence().year();
        row[first + 6] = AttachedFiles.text(answer.evidence().files());
    }

    /** From seven columns, by position: by name it would take half the time of reading thousands. */
    static Answer read(ResultSet row, int first) throws SQLException {
        Answer answer = readWithoutFiles(row, first);
        String attached = row.getString(first + 6);
        return attached.isEmpty()
                ? answer
                : answer.withEvidence(answer.evidence().withFiles(files(attached)));
    }

    private static List<AttachedFile> files(String attached) {
        try {
            return AttachedFiles.of(attached);
        } catch (IllegalArgumentException e) {
            throw new StoreException(Reason.DAMAGED, "attached files that cannot be read: " + attached, e);
        }
    }

    /** From the six columns that there were before files could be attached. */
    static Answer readWithoutFiles(ResultSet row, int first) throws SQLException {
        ResponseText text = new ResponseText(row.getString(first), row.getString(first + 1));
        String grade = row.getString(first + 3);
        Integer year = row.getObject(first + 5, Integer.class);
        Evidence evidence = new Evidence(
                grade == null ? null : Words.read(Grade.class, "answer grade", grade), row.getString(first + 4), year);
        return new Answer(
                text.response()
                        .orElseThrow(() -> new StoreException(
                                Reason.DAMAGED, "an answer of kind '" + text.kind() + "' that cannot be read", null)),
                row.getString(first + 2),
                evidence);
    }
}
