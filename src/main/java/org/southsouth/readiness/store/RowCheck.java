package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Reads the rows that no hash covers as the screens would: plans and their history, priorities, cards, what was carried
 * over, past merges. Nobody can say whether they were changed by hand, but what is none of ours is found. Each is read by
 * itself, so that all of them can be named.
 */
record RowCheck(Handle handle) {
    /** Each place names the assessment, also one that was deleted; none where the row belongs to none. One statement for each table. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        problems.addAll(of("action", ActionRows.READ, "id", ActionRows::pass));
        problems.addAll(of("action_history", PlanHistoryRows.TURN, "action", row -> PlanHistoryRows.turn(row, 1)));
        problems.addAll(of("carried", CarriedRows.COLUMNS, "question", CarriedRows::pass));
        problems.addAll(of("card", "t.*", "id", CardRows::pass));
        problems.addAll(of(
                "gap_priority",
                "priority",
                "question",
                row -> Words.read(Priority.class, "gap_priority priority", row.getString(1))));
        problems.addAll(of(
                "merge_part",
                "stood",
                "merge_done",
                row -> Words.read(LocalState.class, "merge_part stood", row.getString(1))));
        return problems;
    }

    /** The columns of the table come first: most are read by position. The id tells its rows apart in one assessment. */
    private List<Problem> of(String table, String columns, String id, RowReading reading) {
        String sql = "select r.*, s.subject as of_subject, s.round as of_round from (select " + columns
                + ", t.assessment as of_assessment, t." + id + " as of_row from " + table
                + " t) r left join assessment s on s.id = r.of_assessment order by of_subject, of_round, of_row";
        return reading.unreadable(handle, sql, row -> problem(row, table));
    }

    private static Problem problem(ResultSet row, String table) throws SQLException {
        String subject = row.getString("of_subject");
        String where = subject == null ? "" : subject + " " + row.getString("of_round");
        return Problem.of(where, "problem.row.other", table, row.getString("of_row"));
    }
}
