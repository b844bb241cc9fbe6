package org.southsouth.readiness.store;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.cooperation.CooperationStore;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.framework.QuestionId;

/** Priorities and consent in the database. The caller closes it. */
public final class JdbiCooperationStore implements CooperationStore {
    private final Database database;

    public JdbiCooperationStore(Database database) {
        this.database = database;
    }

    @Override
    public Map<QuestionId, Priority> priorities(AssessmentId assessment) {
        return database.read(handle -> priorities(handle, assessment));
    }

    static Map<QuestionId, Priority> priorities(Handle handle, AssessmentId assessment) {
        Map<QuestionId, Priority> priorities = new LinkedHashMap<>();
        Statements.list(
                        handle,
                        "select question, priority from gap_priority where assessment = ? order by question",
                        row -> Map.entry(
                                new QuestionId(row.getString(1)),
                                Words.read(Priority.class, "gap_priority priority", row.getString(2))),
                        assessment.value())
                .forEach(entry -> priorities.put(entry.getKey(), entry.getValue()));
        return priorities;
    }

    @Override
    public void setPriority(AssessmentId assessment, QuestionId question, Priority priority) {
        database.write(handle -> {
            if (!new ReviewRows(handle).isThere(assessment)) {
                throw missing(assessment);
            }
            int updated = Statements.execute(
                    handle,
                    "update gap_priority set priority = ? where assessment = ? and question = ?",
                    priority.name(),
                    assessment.value(),
                    question.value());
            if (updated == 0) {
                Statements.execute(
                        handle,
                        "insert into gap_priority (assessment, question, priority) values (?, ?, ?)",
                        assessment.value(),
                        question.value(),
                        priority.name());
            }
        });
    }

    @Override
    public void setWillingToShare(AssessmentId assessment, boolean isWilling) {
        database.write(handle -> {
            int updated = Statements.execute(
                    handle,
                    "update assessment set willing_to_share = ? where id = ? and deleted_at is null",
                    isWilling,
                    assessment.value());
            if (updated == 0) {
                throw missing(assessment);
            }
        });
    }

    private static StoreException missing(AssessmentId id) {
        return new StoreException(Reason.MISSING, "no assessment " + id, null);
    }
}
