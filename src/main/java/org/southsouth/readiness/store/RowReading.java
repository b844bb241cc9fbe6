package org.southsouth.readiness.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.problem.Problem;

/** Reads what stands in a row as the screens would; fails with {@code DAMAGED} where it says what we never write. */
@FunctionalInterface
interface RowReading {
    void read(ResultSet row) throws SQLException;

    /** Names a row that cannot be read. */
    @FunctionalInterface
    interface Naming {
        Problem problem(ResultSet row) throws SQLException;
    }

    /** Reads each row of the statement by itself, so that all which fail are named, in its order. Other failures go on. */
    default List<Problem> unreadable(Handle handle, String sql, Naming naming) {
        return Statements.list(handle, sql, row -> problem(row, naming)).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Problem> problem(ResultSet row, Naming naming) throws SQLException {
        try {
            read(row);
            return Optional.empty();
        } catch (StoreException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            return Optional.of(naming.problem(row));
        }
    }
}
