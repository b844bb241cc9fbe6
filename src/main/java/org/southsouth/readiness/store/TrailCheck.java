package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Whether every trail in a database is as it was written, ends with its answer, and is what the answer points to; those
 * of deleted assessments too, since they can come back. An altered row is found, not one who may alter: somebody who
 * makes all hashes of a question anew, or takes all its rows away, leaves no trace.
 */
public final class TrailCheck {
    private final Database database;
    private final Digest digest = new Sha256();

    private record Named(AssessmentId id, String words) {}

    public TrailCheck(Database database) {
        this.database = database;
    }

    /** By assessment; each place names the assessment and the question. Blocks. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Named assessment : assessments()) {
            database.read(handle -> problems(handle, assessment.id()))
                    .forEach(problem -> problems.add(new Problem(
                            assessment.words() + ", " + problem.where(), problem.key(), problem.arguments())));
        }
        return problems;
    }

    private List<Named> assessments() {
        return database.read(handle -> handle.select(
                        "select id, subject, round from assessment order by subject, round, id")
                .map((row, context) ->
                        new Named(new AssessmentId(row.getString(1)), row.getString(2) + " " + row.getString(3)))
                .list());
    }

    private List<Problem> problems(Handle handle, AssessmentId id) {
        List<HistoryEntry> trail = new HistoryRows(handle).of(id);
        AnswerRows rows = new AnswerRows(handle, digest);
        Answers answers = Answers.of(rows.of(List.of(id.value())).getOrDefault(id, Map.of()));
        List<Problem> problems = new ArrayList<>(ChainCheck.of(trail, answers, digest));
        Map<QuestionId, String> ends = new HashMap<>();
        ChainCheck.heads(trail).forEach((question, entry) -> ends.put(question, entry.hash()));
        rows.heads(id).forEach((question, head) -> {
            boolean isNamed =
                    problems.stream().anyMatch(problem -> problem.where().equals(question.value()));
            if (!isNamed && !head.equals(ends.get(question))) {
                problems.add(Problem.of(question.value(), "problem.history.head", question.value()));
            }
        });
        return problems;
    }
}
