package org.southsouth.readiness.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.MetaData.MetaDataValueProvider;

/** How much is in each table, and which engine and schema hold it: nothing of what is in it. */
public record StoreFigures(String engine, int schema, Map<String, Long> rows) {
    /** Those of ours: the name of a table that somebody else made could say something itself. */
    static final List<String> TABLES = List.of(
            "action",
            "action_history",
            "answer",
            "answer_history",
            "assessment",
            "card",
            "carried",
            "comment",
            "erasure",
            "evidence_file",
            "evidence_piece",
            "evidence_use",
            "follow_up",
            "framework",
            "gap_priority",
            "merge_done",
            "merge_part",
            "person",
            "reopening",
            "request",
            "review",
            "sign_off",
            "sign_off_code",
            "signatory");

    /** The newest schema that this version knows. */
    public static int newestSchema() {
        return Schema.NEWEST;
    }

    /** Opens the database where it is not open. */
    public static StoreFigures of(Database database) {
        return database.read(handle -> new StoreFigures(
                engine(handle), Schema.versionIn(handle.getConnection()).orElse(0), rows(handle)));
    }

    private static String engine(Handle handle) {
        MetaDataValueProvider<String> name =
                meta -> meta.getDatabaseProductName() + " " + meta.getDatabaseProductVersion();
        return handle.queryMetadata(name);
    }

    private static Map<String, Long> rows(Handle handle) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : TABLES) {
            rows.put(
                    table,
                    handle.select("select count(*) from " + table)
                            .map((row, context) -> row.getLong(1))
                            .one());
        }
        return rows;
    }
}
