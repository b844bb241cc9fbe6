package org.southsouth.readiness.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.southsouth.readiness.core.assessment.Digest;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.QuestionId;

/**
 * Migration 2: every row of the history gets its hash and that of the row before it, and every answer the hash it ends
 * with. In Java, since a hash cannot be written in SQL that H2 and PostgreSQL both know. The same rows get the same
 * hashes on every machine. Never edited after a release.
 */
final class ChainedHistory implements JavaMigration {
    static final int VERSION = 2;

    private static final int ROWS_AT_ONCE = 1000;

    private record Trail(String assessment, String question) {}

    private final Digest digest;

    ChainedHistory(Digest digest) {
        this.digest = digest;
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion(Integer.toString(VERSION));
    }

    @Override
    public String getDescription() {
        return "history as a chain";
    }

    @Override
    public Integer getChecksum() {
        return VERSION;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }

    @Override
    public void migrate(Context context) throws SQLException {
        Connection connection = context.getConnection();
        try (Statement statement = connection.createStatement()) {
            for (String sql : COLUMNS.split(";", -1)) {
                statement.execute(sql);
            }
            // The name of the old rule was the database's choice.
            statement.execute("alter table answer_history drop constraint \"" + uniqueRule(statement) + "\"");
            Map<Trail, String> heads = chain(connection);
            point(connection, heads);
            for (String sql : RULES.split(";", -1)) {
                statement.execute(sql);
            }
        }
    }

    private static final String COLUMNS = """
            alter table answer_history add column hash char(64);
            alter table answer_history add column previous char(64);
            alter table answer_history add column merged char(64);
            alter table answer_history add column withheld char(64);
            alter table answer_history add column reason varchar default '' not null;
            alter table answer_history add column is_aside boolean default false not null;
            alter table answer add column head char(64)""";

    private static final String RULES = """
            alter table answer_history alter column hash set not null;
            alter table answer_history add constraint answer_history_hash unique (assessment, hash);
            create index answer_history_question on answer_history (assessment, question);
            alter table answer alter column head set not null""";

    private static String uniqueRule(Statement statement) throws SQLException {
        try (ResultSet names = statement.executeQuery("""
                select constraint_name from information_schema.table_constraints
                where table_name in ('ANSWER_HISTORY', 'answer_history') and table_schema in ('PUBLIC', 'public')
                    and constraint_type = 'UNIQUE'
                """)) {
            names.next();
            return names.getString(1);
        }
    }

    private Map<Trail, String> chain(Connection connection) throws SQLException {
        Map<Trail, String> heads = new HashMap<>();
        try (Statement reading = connection.createStatement();
                ResultSet row = reading.executeQuery("""
                        select new_kind, new_content, new_note, new_grade, new_source, new_source_year,
                            id, assessment, question, changed_at, changed_by
                        from answer_history order by id
                        """);
                PreparedStatement writing =
                        connection.prepareStatement("update answer_history set hash = ?, previous = ? where id = ?")) {
            while (row.next()) {
                Trail trail = new Trail(row.getString(8), row.getString(9));
                String previous = heads.get(trail);
                String hash = Step.of(
                                new QuestionId(trail.question()),
                                AnswerColumns.readWithoutFiles(row, 1),
                                row.getObject(10, OffsetDateTime.class).toInstant(),
                                row.getString(11),
                                previous)
                        .hash(digest);
                heads.put(trail, hash);
                writing.setString(1, hash);
                writing.setString(2, previous);
                writing.setLong(3, row.getLong(7));
                writing.addBatch();
                if (heads.size() % ROWS_AT_ONCE == 0) {
                    writing.executeBatch();
                }
            }
            writing.executeBatch();
        }
        return heads;
    }

    private static void point(Connection connection, Map<Trail, String> heads) throws SQLException {
        try (PreparedStatement writing =
                connection.prepareStatement("update answer set head = ? where assessment = ? and question = ?")) {
            for (Map.Entry<Trail, String> head : heads.entrySet()) {
                writing.setString(1, head.getValue());
                writing.setString(2, head.getKey().assessment());
                writing.setString(3, head.getKey().question());
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
