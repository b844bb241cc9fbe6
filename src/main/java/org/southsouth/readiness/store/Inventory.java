package org.southsouth.readiness.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jdbi.v3.core.Handle;
import org.southsouth.readiness.core.backup.DatabaseContents;

/**
 * What a database holds, by reading every row of every table in it, also of those that later versions add, but for the bytes of
 * attached files. A row that
 * cannot be read fails it.
 */
record Inventory(Handle handle) {
    private record Column(String table, String name, String type) {}

    /** The same, where a start need not know: the bytes of attached files, of which the mark knows hash and size. */
    DatabaseContents contentsWithFiles() {
        handle.select("select sum(octet_length(bytes)) from evidence_piece")
                .map((row, context) -> row.getLong(1))
                .one();
        return contents();
    }

    DatabaseContents contents() {
        String mark = mark();
        return handle.select("""
                        select (select count(*) from assessment where deleted_at is null),
                            (select count(*) from answer a join assessment s on s.id = a.assessment
                             where s.deleted_at is null)
                        """)
                .map((row, context) -> new DatabaseContents(row.getInt(1), row.getInt(2), mark))
                .one();
    }

    /**
     * Of the number of rows, the length of all texts, the sum of all figures and the latest time in each column: every
     * change that counts moves one of them. Where somebody was reading does not count.
     */
    private String mark() {
        CRC32 sum = new CRC32();
        for (String figure : figures()) {
            sum.update(figure.getBytes(StandardCharsets.UTF_8));
            sum.update('\n');
        }
        return String.format(Locale.ROOT, "%08x", sum.getValue());
    }

    private List<String> figures() {
        List<Column> columns = handle.select("""
                        select c.table_name, c.column_name, c.data_type
                        from information_schema.columns c
                        join information_schema.tables t
                            on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema in ('PUBLIC', 'public') and t.table_type = 'BASE TABLE'
                            and c.column_name not in ('RESUME_AT', 'resume_at')
                            and c.table_name not in ('EVIDENCE_PIECE', 'evidence_piece', 'flyway_schema_history')
                        order by c.table_name, c.ordinal_position
                        """)
                .map((row, context) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        List<String> figures = new ArrayList<>();
        columns.stream().map(Column::table).distinct().forEach(table -> {
            StringBuilder query = new StringBuilder("select concat_ws(' ', count(*)");
            columns.stream()
                    .filter(column -> column.table.equals(table))
                    .forEach(column -> query.append(", ").append(figure(column)));
            query.append(") from ").append(quoted(table));
            String figure = handle.select(query.toString())
                    .map((row, context) -> row.getString(1))
                    .one();
            figures.add(table + ' ' + figure);
        });
        return figures;
    }

    private static String figure(Column column) {
        String name = quoted(column.name);
        String type = column.type.toLowerCase(Locale.ROOT);
        if (type.contains("char")
                || type.contains("large object")
                || type.contains("binary")
                || type.contains("bytea")) {
            return "sum(octet_length(" + name + "))";
        }
        if (type.contains("int") || type.contains("double") || type.contains("numeric")) {
            return "sum(cast(" + name + " as double precision))";
        }
        return type.contains("bool") ? "sum(case when " + name + " then 1 else 0 end)" : "max(" + name + ")";
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
