package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Rows whose assessment is not there. The application cannot leave any, since a deleted assessment keeps its row and the database
 * forbids it; whoever switches that off by hand can.
 */
record OrphanedRows(Handle handle) {
    /** Every table whose rows belong to an assessment. */
    static final List<String> TABLES = List.of(
            "person",
            "answer",
            "answer_history",
            "carried",
            "review",
            "comment",
            "sign_off",
            "action",
            "action_history",
            "gap_priority",
            "card",
            "evidence_use",
            "merge_part",
            "request");

    /** One for each table that has such rows, with how many. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (String table : TABLES) {
            int rows = Statements.list(
                            handle,
                            "select count(*) from " + table + " where assessment is not null"
                                    + " and assessment not in (select id from assessment)",
                            row -> row.getInt(1))
                    .get(0);
            if (rows > 0) {
                problems.add(Problem.of("", "problem.row.orphaned", table, rows));
            }
        }
        return problems;
    }
}
