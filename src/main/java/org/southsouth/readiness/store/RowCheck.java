package org.southsouth.readiness.store;

import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.cooperation.Priority;
import org.southsouth.readiness.core.merge.LocalState;
import org.southsouth.readiness.core.plan.ActionChange.Part;

/**
 * Reads the rows that no hash covers as the screens would: plans and their history, priorities, cards, requests, what was carried
 * over, past merges. Nobody can say whether they were changed by hand, but what is none of ours is found.
 */
final class RowCheck {
    private RowCheck() {}

    /** Gives how many rows or words it looked at. Fails with {@code DAMAGED}. One statement for each table. */
    static int pass(Handle handle) {
        return ActionRows.count(handle)
                + CarriedRows.count(handle)
                + new CardRows(handle).all().size()
                + RequestRows.count(handle)
                + words(handle, "action_history", "part", Part.class)
                + words(handle, "gap_priority", "priority", Priority.class)
                + words(handle, "merge_part", "stood", LocalState.class);
    }

    private static <E extends Enum<E>> int words(Handle handle, String table, String column, Class<E> type) {
        return Statements.list(
                        handle,
                        "select distinct " + column + " from " + table,
                        row -> Words.read(type, table + " " + column, row.getString(1)))
                .size();
    }
}
