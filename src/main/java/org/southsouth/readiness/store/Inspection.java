package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.BiFunction;
import org.h2.jdbc.JdbcConnection;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Looks at a closed database file whole and writes nothing to it: its header, its version, and every row of every table.
 */
final class Inspection {
    /** What has to stand in the name of an encrypted database. */
    static final String CIPHER = ";CIPHER=AES";

    private Inspection() {}

    /** What it holds. Fails with {@code DAMAGED}, {@code NEWER}, {@code FOREIGN} or what else stands in the way of reading it. */
    static DatabaseContents of(StoreFiles files, Path file) {
        return reading(files, file, Inspection::contents);
    }

    /** The same of one that could take the place of the data. Fails also with {@code UNSOUND} and its row where one cannot be read. */
    static DatabaseContents whole(StoreFiles files, Path file) {
        return reading(files, file, (handle, version) -> {
            refuseUnreadable(handle, version);
            return contents(handle, version);
        });
    }

    private static DatabaseContents contents(Handle handle, int version) {
        return version < Schema.EVIDENCE_FILES
                ? new Inventory(handle).contents()
                : new Inventory(handle).contentsWithFiles();
    }

    private static void refuseUnreadable(Handle handle, int version) {
        List<Problem> unreadable = new ArrayList<>();
        if (version >= Schema.EVIDENCE_FILES) {
            unreadable.addAll(new UnreadableRows(handle).problems());
        }
        if (version == Schema.NEWEST) {
            unreadable.addAll(new RowCheck(handle).problems());
        }
        if (!unreadable.isEmpty()) {
            throw new StoreException(Reason.UNSOUND, unreadable.get(0).where());
        }
        if (version == Schema.NEWEST) {
            RequestRows.count(handle);
        }
    }

    private static <T> T reading(StoreFiles files, Path file, BiFunction<Handle, Integer, T> work) {
        try {
            return read(files, file, work);
        } catch (IOException | MVStoreException | JdbiException e) {
            StoreException failure = DatabaseFailures.of("cannot read " + file, files.folder(), e);
            throw failure.reason() == Reason.FAILED
                    ? new StoreException(Reason.DAMAGED, String.valueOf(failure.getMessage()), e)
                    : failure;
        }
    }

    private static <T> T read(StoreFiles files, Path file, BiFunction<Handle, Integer, T> work) throws IOException {
        FileCheck.pass(files, file);
        FileKey key = files.keyOf(file);
        Jdbi jdbi = Jdbi.create(() -> connect(files.readingUrl(file), key));
        Statements.configure(jdbi.getConfig(SqlStatements.class));
        try (Handle handle = jdbi.open()) {
            int version = Schema.versionIn(handle.getConnection())
                    .orElseThrow(() -> new StoreException(Reason.DAMAGED, "not ours: " + file, null));
            return work.apply(handle, version);
        }
    }

    /** Without DriverManager, which would look through every library for drivers. */
    static Connection connect(String url, @Nullable FileKey key) throws SQLException {
        return key == null
                ? new JdbcConnection(url, new Properties(), Schema.USER, "", false)
                : new JdbcConnection(url + CIPHER, new Properties(), Schema.USER, key.withUserPassword(), false);
    }
}
