package org.southsouth.readiness.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.southsouth.readiness.core.assessment.Digest;

/**
 * Migration 12: sign-offs have a code of what they cover, every questionnaire that is kept has the hash of its text, and
 * it is known which attached files were here. In Java, since a hash cannot be written in SQL that H2 and PostgreSQL both
 * know. Sign-offs that were made before have no code: what was signed then is not known any more. Never edited after a
 * release.
 */
final class SignOffCodes implements JavaMigration {
    static final int VERSION = 12;

    private final Digest digest;

    SignOffCodes(Digest digest) {
        this.digest = digest;
    }

    @Override
    public MigrationVersion getVersion() {
        // As the names of the files beside it say it.
        return MigrationVersion.fromVersion("0" + VERSION);
    }

    @Override
    public String getDescription() {
        return "codes of sign offs";
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
        execute(connection, COLUMNS);
        hash(
                connection,
                "select json, id, version from framework",
                "update framework set sha256 = ? where id = ? and version = ?");
        hash(
                connection,
                "select framework_json, id from sign_off",
                "update sign_off set framework_sha256 = ? where id = ?");
        execute(connection, RULES);
    }

    /** The code and what it is made of are null where somebody signed before there were codes. */
    private static final String COLUMNS = """
            alter table framework add column sha256 char(64);
            alter table sign_off add column framework_sha256 char(64);
            alter table sign_off add column checksum char(64);
            alter table sign_off add column signed_contents char(64);
            alter table sign_off add column signed_comments char(64);
            alter table sign_off add column here_contents char(64);
            alter table sign_off add column here_comments char(64);
            alter table sign_off add column code char(64);
            alter table sign_off add column earlier_codes varchar default '' not null;
            create table sign_off_code (
                sign_off bigint primary key,
                assessment varchar(64) not null,
                subject varchar(1000) not null,
                round varchar(1000) not null,
                signed_at timestamp(6) with time zone not null,
                code char(64)
            );
            insert into sign_off_code (sign_off, assessment, subject, round, signed_at)
                select s.id, a.id, a.subject, a.round, s.signed_at
                from sign_off s join assessment a on a.id = s.assessment;
            alter table evidence_use add column is_kept boolean default false not null;
            update evidence_use set is_kept = true where sha256 in (select sha256 from evidence_file)""";

    private static final String RULES = """
            alter table framework alter column sha256 set not null;
            alter table sign_off alter column framework_sha256 set not null""";

    private static void execute(Connection connection, String statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements.split(";", -1)) {
                statement.execute(sql);
            }
        }
    }

    /** The first column is a text, the others are the key of its row. */
    private void hash(Connection connection, String reading, String writing) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(reading);
                PreparedStatement update = connection.prepareStatement(writing)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                update.setString(1, digest.of(row.getString(1)));
                for (int column = 2; column <= columns; column++) {
                    update.setObject(column, row.getObject(column));
                }
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
