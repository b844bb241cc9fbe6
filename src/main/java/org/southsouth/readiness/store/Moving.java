package org.southsouth.readiness.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.ChainCheck;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Copies everything from one database into another that is empty, in one transaction there: row for row, whatever kind
 * the two are. What has arrived is read back before it is kept, and every trail is checked; the source stays as it is.
 */
public final class Moving {
    /** Each after those that it names. */
    static final List<String> TABLES = List.of(
            "framework",
            "assessment",
            "person",
            "answer",
            "answer_history",
            "carried",
            "review",
            "comment",
            "sign_off",
            "signatory",
            "reopening",
            "action",
            "follow_up",
            "gap_priority",
            "card",
            "erasure",
            "evidence_file",
            "evidence_piece",
            "evidence_use",
            "merge_done",
            "merge_part",
            "action_history",
            "sign_off_code",
            "request");

    private static final List<String> NUMBERED =
            List.of("answer_history", "review", "comment", "sign_off", "action_history", "erasure", "merge_done");
    private static final int ROWS_AT_ONCE = 500;
    private static final int PIECES_AT_ONCE = 20;
    private static final int LONGEST_ID = 64;

    private record Column(String name, String type) {}

    private final Handle from;
    private final Handle to;

    private Moving(Handle from, Handle to) {
        this.from = from;
        this.to = to;
    }

    /**
     * Fails with {@code NOT_EMPTY} where the other holds anything at all, unless that is the same in every row, as where
     * somebody ended the copy after its last step. Fails with {@code OVERTAKEN} where somebody else copied there at the same
     * moment. Blocks, for a minute where there is much.
     */
    public static CopyReport run(Database from, Database to) {
        to.open();
        return from.read(source -> {
            if (to.read(target -> new Moving(source, target).isThere())) {
                return to.read(target -> new Moving(source, target).moved(true));
            }
            // Apart, since H2 would end the transaction of the copy with it.
            to.write(target -> new Moving(source, target).prepare());
            List<CopyReport> moved = new ArrayList<>();
            to.write(target -> moved.add(new Moving(source, target).copy()));
            return moved.get(moved.size() - 1);
        });
    }

    /** What a database holds, read whole. */
    public static DatabaseContents contents(Database database) {
        return database.read(handle -> new Inventory(handle).contents());
    }

    /** What does not fit in its trails. */
    public static List<Problem> problems(Database database) {
        return database.read(handle -> new Moving(handle, handle).problems());
    }

    /** Everything, and something. Counts first: only what may be the same is read. */
    private boolean isThere() {
        boolean isSame = rowsThere() > 0 && TABLES.stream().allMatch(table -> count(from, table) == count(to, table));
        return isSame
                && TABLES.stream().allMatch(table -> {
                    List<Column> columns = columns(table);
                    return sum(from, table, columns) == sum(to, table, columns);
                });
    }

    private long rowsThere() {
        return TABLES.stream().mapToLong(table -> count(to, table)).sum();
    }

    private void prepare() {
        if (rowsThere() > 0) {
            throw new StoreException(Reason.NOT_EMPTY, "there are rows", null);
        }
        for (String table : NUMBERED) {
            long next = 1 + one(from, "select coalesce(max(id), 0) from " + table);
            to.execute("alter table " + table + " alter column id restart with " + next);
        }
    }

    private CopyReport copy() {
        if (rowsThere() > 0) {
            throw new StoreException(Reason.OVERTAKEN, "rows since it was found empty", null);
        }
        for (String table : TABLES) {
            List<Column> columns = columns(table);
            long sum = copy(table, columns);
            boolean isWhole = count(from, table) == count(to, table) && sum == sum(to, table, columns);
            if (!isWhole) {
                throw new StoreException(Reason.FAILED, "not the same on the other side: " + table, null);
            }
        }
        return moved(false);
    }

    private CopyReport moved(boolean wasThere) {
        return new CopyReport(
                count(to, "assessment"), count(to, "answer"), count(to, "answer_history"), problems(), wasThere);
    }

    private List<Column> columns(String table) {
        return from.select("""
                        select column_name, data_type from information_schema.columns
                        where table_schema in ('PUBLIC', 'public') and table_name in (?, ?)
                        order by ordinal_position
                        """, table, table.toUpperCase(Locale.ROOT))
                .map((row, context) -> new Column(
                        row.getString(1).toLowerCase(Locale.ROOT),
                        row.getString(2).toLowerCase(Locale.ROOT)))
                .list();
    }

    private long copy(String table, List<Column> columns) {
        String marks = "?, ".repeat(columns.size() - 1) + "?";
        String insert = "insert into " + table + " (" + names(columns) + ") values (" + marks + ")";
        List<@Nullable Object[]> waiting = new ArrayList<>();
        long sum = 0;
        try (PreparedStatement statement = selecting(from, table, columns);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                @Nullable Object[] row = row(rows, columns);
                fits(table, columns, row);
                sum += mark(row);
                waiting.add(row);
                if (waiting.size() == rowsAtOnce(table)) {
                    Statements.executeAll(to, insert, waiting);
                    waiting.clear();
                }
            }
            Statements.executeAll(to, insert, waiting);
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return sum;
    }

    /** Told before the other side refuses a batch without a word of which row it was. */
    private void fits(String table, List<Column> columns, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] instanceof String text && !Statements.takes(to, text)) {
                String id = PlainText.line(String.valueOf(row[0]));
                throw new StoreException(String.join(
                        ", ",
                        table,
                        columns.get(0).name + " " + id.substring(0, Math.min(id.length(), LONGEST_ID)),
                        columns.get(i).name));
            }
        }
    }

    private static long sum(Handle handle, String table, List<Column> columns) {
        long sum = 0;
        try (PreparedStatement statement = selecting(handle, table, columns);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                sum += mark(row(rows, columns));
            }
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
        return sum;
    }

    private static PreparedStatement selecting(Handle handle, String table, List<Column> columns) throws SQLException {
        PreparedStatement statement =
                handle.getConnection().prepareStatement("select " + names(columns) + " from " + table);
        // PostgreSQL's driver would else take the whole table into memory.
        statement.setFetchSize(rowsAtOnce(table));
        return statement;
    }

    /** Those of bytes are as large as some hundred others. */
    private static int rowsAtOnce(String table) {
        return table.equals("evidence_piece") ? PIECES_AT_ONCE : ROWS_AT_ONCE;
    }

    private static String names(List<Column> columns) {
        return String.join(", ", columns.stream().map(Column::name).toList());
    }

    private static @Nullable Object[] row(ResultSet rows, List<Column> columns) throws SQLException {
        @Nullable Object[] row = new @Nullable Object[columns.size()];
        for (int i = 0; i < row.length; i++) {
            String type = columns.get(i).type;
            if (type.contains("char") || type.contains("text") || type.contains("large object")) {
                row[i] = rows.getString(i + 1);
            } else if (type.contains("timestamp")) {
                row[i] = rows.getObject(i + 1, OffsetDateTime.class);
            } else if (type.contains("bytea") || type.contains("binary")) {
                row[i] = rows.getBytes(i + 1);
            } else if (type.equals("date")) {
                row[i] = rows.getObject(i + 1, LocalDate.class);
            } else {
                row[i] = rows.getObject(i + 1);
            }
        }
        return row;
    }

    /** Added up over the rows of a table, since no two databases put them in the same order. */
    private static long mark(@Nullable Object[] row) {
        StringBuilder text = new StringBuilder();
        for (Object value : row) {
            String words = words(value);
            text.append(value == null ? -1 : words.length()).append(':').append(words);
        }
        return Long.parseUnsignedLong(new Sha256Digest().of(text.toString()).substring(0, 16), 16);
    }

    private static String words(@Nullable Object value) {
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(EvidenceRows.sha256().digest(bytes));
        }
        return value instanceof OffsetDateTime time ? time.toInstant().toString() : String.valueOf(value);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        List<String> ids = new AssessmentRows(to).ids();
        for (int from = 0; from < ids.size(); from += Dossier.AT_ONCE) {
            for (Dossier dossier : Dossier.of(to, ids.subList(from, Math.min(ids.size(), from + Dossier.AT_ONCE)))) {
                problems.addAll(ChainCheck.of(dossier.trail(), dossier.answers(), new Sha256Digest()));
            }
        }
        return problems;
    }

    private static long count(Handle handle, String table) {
        return one(handle, "select count(*) from " + table);
    }

    private static long one(Handle handle, String query) {
        return handle.select(query).map((row, context) -> row.getLong(1)).one();
    }
}
