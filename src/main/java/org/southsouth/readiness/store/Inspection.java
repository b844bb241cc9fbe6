package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Contents;

/**
 * Looks at a closed database file whole and writes nothing to it: its header, its version, and every row of every table.
 */
final class Inspection {
    /** What has to stand in the name of an encrypted database. */
    static final String CIPHER = ";CIPHER=AES";

    private Inspection() {}

    /** What it holds. Fails with {@code DAMAGED}, {@code NEWER}, {@code FOREIGN} or what else stands in the way of reading it. */
    static Contents of(StoreFiles files, Path file) {
        try {
            return contents(files, file);
        } catch (IOException | MVStoreException | JdbiException e) {
            StoreException failure = Failures.of("cannot read " + file, files.folder(), e);
            throw failure.reason() == Reason.FAILED
                    ? new StoreException(Reason.DAMAGED, String.valueOf(failure.getMessage()), e)
                    : failure;
        }
    }

    private static Contents contents(StoreFiles files, Path file) throws IOException {
        FileCheck.pass(files, file);
        FileKey key = files.keyOf(file);
        Jdbi jdbi = Jdbi.create(() -> connect(files.readingUrl(file), key));
        Statements.configure(jdbi.getConfig(SqlStatements.class));
        try (Handle handle = jdbi.open()) {
            int version = Schema.versionIn(handle.getConnection())
                    .orElseThrow(() -> new StoreException(Reason.DAMAGED, "not ours: " + file, null));
            return version < Schema.EVIDENCE_FILES
                    ? new Inventory(handle).contents()
                    : new Inventory(handle).contentsWithFiles();
        }
    }

    /** Without DriverManager, which would look through every library for drivers. */
    static Connection connect(String url, @Nullable FileKey key) throws SQLException {
        return key == null
                ? new JdbcConnection(url, new Properties(), Schema.USER, "", false)
                : new JdbcConnection(url + CIPHER, new Properties(), Schema.USER, key.withUserPassword(), false);
    }
}
