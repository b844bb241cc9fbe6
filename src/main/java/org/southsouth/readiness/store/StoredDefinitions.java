package org.southsouth.readiness.store;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.LongDataType;

/**
 * What a database file defines, read below H2's engine, which would carry out every statement among the definitions as
 * soon as it opened the file.
 *
 * @param all every definition that counts, or would count again if an unfinished transaction were taken back
 * @param version the newest migration that the file says it has been through; empty where it lists none
 */
record StoredDefinitions(List<Definition> all, OptionalInt version) {
    private static final String DEFINITIONS = "table.0";
    private static final int DEFINITION_COLUMNS = 4;
    private static final int MIGRATION_COLUMNS = 10;
    private static final int MOST_ROWS = 2_000;
    private static final long LARGEST_ID = 1_000_000;
    private static final String MIGRATIONS = "CREATE CACHED TABLE \"PUBLIC\" . \"flyway_schema_history\" (";
    private static final Pattern VERSION = Pattern.compile("[0-9]{1,9}");

    static StoredDefinitions in(MVStore store) {
        List<Definition> definitions = new ArrayList<>();
        OptionalInt version = OptionalInt.empty();
        for (List<String> row : rows(store, DEFINITIONS, DEFINITION_COLUMNS)) {
            Definition definition = Definition.of(number(row.get(2)), row.get(3));
            definitions.add(definition);
            int id = number(row.get(0));
            if (definition.text().startsWith(MIGRATIONS) && version.isEmpty()) {
                version = version(rows(store, "table." + id, MIGRATION_COLUMNS));
            }
        }
        return new StoredDefinitions(definitions, version);
    }

    private static List<List<String>> rows(MVStore store, String map, int columns) {
        List<List<String>> rows = new ArrayList<>();
        if (store.hasMap(map)) {
            MVMap<Long, RowType.Versions> stored = store.openMap(
                    map,
                    new MVMap.Builder<Long, RowType.Versions>()
                            .keyType(LongDataType.INSTANCE)
                            .valueType(new RowType(columns)));
            for (RowType.Versions versions : stored.values()) {
                rows.addAll(versions.all());
                if (rows.size() > MOST_ROWS) {
                    throw RowType.corrupt("more than " + MOST_ROWS + " rows in " + map);
                }
            }
        }
        return rows;
    }

    private static OptionalInt version(List<List<String>> migrations) {
        return migrations.stream()
                .filter(row -> row.get(MIGRATION_COLUMNS - 1).equals("true"))
                .map(row -> row.get(1))
                .filter(version -> VERSION.matcher(version).matches())
                .mapToInt(Integer::parseInt)
                .max();
    }

    private static int number(String text) {
        long number = VERSION.matcher(text).matches() ? Long.parseLong(text) : -1;
        if (number < 0 || number > LARGEST_ID) {
            throw RowType.corrupt("a definition numbered " + text);
        }
        return (int) number;
    }
}
