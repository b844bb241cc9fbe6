package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcDataSource;
import org.southsouth.readiness.core.backup.BackupReason;

/**
 * The tables and their versions. H2 commits at every change of a table, so a migration that fails half-way could not be
 * taken back: it runs on a copy, which takes the place of the database only when it is whole. A database file therefore
 * always holds one whole version, even where the process was killed.
 */
final class Schema {
    /** The highest number under {@code db/migration} in {@link ChainedHistory} or {@link SignOffCodes}; a test holds them together. */
    static final int NEWEST = 14;

    /** The first with attached files. */
    static final int EVIDENCE_FILES = 8;

    static final String USER = "sa";

    private Schema() {}

    /** Empty where this is no database of ours. Read without Flyway, which takes longer to start than all the rest. */
    static Optional<Integer> versionIn(Connection connection) {
        boolean isOurs = Statements.find(connection, """
                        select 1 from information_schema.tables
                        where table_schema in ('PUBLIC', 'public') and table_name = 'flyway_schema_history'
                        """, row -> row.getInt(1)).isPresent();
        if (!isOurs) {
            return Optional.empty();
        }
        return Statements.find(connection, """
                select cast("version" as integer) from "flyway_schema_history"
                where "success" and "version" is not null
                order by "installed_rank" desc
                fetch first row only
                """, row -> row.getInt(1));
    }

    /** Makes a new database. */
    static void create(StoreFiles files) throws IOException {
        migrate(files);
    }

    /** Brings a closed database to the newest version, and leaves a backup of what it was. */
    static void upgrade(StoreFiles files, Instant now) throws IOException {
        new BackupFolder(files).make(BackupReason.BEFORE_MIGRATION, now);
        Files.copy(files.database(), files.work(), StandardCopyOption.REPLACE_EXISTING);
        FileCheck.pass(files, files.work());
        migrate(files);
    }

    private static void migrate(StoreFiles files) throws IOException {
        try {
            migrate(source(files));
            WholeMove.finish(files);
        } catch (FlywayException | IOException e) {
            Files.deleteIfExists(files.work());
            throw e;
        }
    }

    /** Where it can, the database takes a migration that fails half-way back itself. */
    static void migrate(DataSource source) {
        Flyway.configure(Schema.class.getClassLoader())
                .dataSource(source)
                .locations(new String[0])
                .resourceProvider(new Scripts())
                .javaMigrations(new ChainedHistory(new Sha256Digest()), new SignOffCodes(new Sha256Digest()))
                .validateMigrationNaming(true)
                .load()
                .migrate();
    }

    private static DataSource source(StoreFiles files) throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        FileKey key = Files.exists(files.work()) ? files.keyOf(files.work()) : null;
        source.setURL(files.url(files.work()) + (key == null ? "" : Inspection.CIPHER));
        source.setUser(USER);
        source.setPasswordChars(key == null ? new char[0] : key.withUserPassword());
        return source;
    }
}
