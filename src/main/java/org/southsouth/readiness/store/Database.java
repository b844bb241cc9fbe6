package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.HandleConsumer;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * The file {@code readiness.mv.db} in a data folder, made where there is none. Every call blocks and first asks the
 * thread guard, which throws where blocking is not allowed. Holds one connection; calls from several threads wait for
 * each other. After a failure the connection is given up, since H2 closes a database whose file it could not write; the
 * next call opens it again. The caller closes it.
 */
public final class Database implements AutoCloseable {
    private final StoreFiles files;
    private final Runnable threadGuard;
    private @Nullable Jdbi jdbi;
    private @Nullable FolderLock lock;
    private @Nullable Handle open;
    private boolean isClosed;
    private volatile boolean isOpen;

    private Database(StoreFiles files, Runnable threadGuard) {
        this.files = files;
        this.threadGuard = threadGuard;
    }

    /** A database that is opened when it is first used; touches nothing yet. */
    public static Database in(Path folder, Runnable threadGuard) {
        return in(folder, "", threadGuard);
    }

    /** With the scheme of one of H2's file systems, for tests with a disk that fails. */
    static Database in(Path folder, String fileSystem, Runnable threadGuard) {
        return new Database(new StoreFiles(folder.toAbsolutePath().normalize(), fileSystem), threadGuard);
    }

    static Database open(Path folder, Runnable threadGuard) {
        return open(folder, "", threadGuard);
    }

    static Database open(Path folder, String fileSystem, Runnable threadGuard) {
        Database database = in(folder, fileSystem, threadGuard);
        database.open();
        return database;
    }

    /** Whether a folder holds a database already. */
    public static boolean existsIn(Path folder) {
        return Files.exists(new StoreFiles(folder.toAbsolutePath().normalize(), "").database());
    }

    /**
     * Makes the folder and the database where they are missing, brings an older database up to date (a copy of it stays
     * beside it), and refuses one that is in use, newer, damaged or not writable without touching it; then it can be
     * tried again. Does nothing where it is open. Every other call opens it too.
     */
    public synchronized void open() {
        threadGuard.run();
        refuseClosed();
        if (lock == null) {
            lock = lock(files);
            try {
                begin();
                isOpen = true;
            } catch (StoreException e) {
                unlock();
                throw e;
            }
        }
    }

    private void refuseClosed() {
        if (isClosed) {
            throw new StoreException(Reason.FAILED, "closed already: " + files.folder(), null);
        }
    }

    /** Whether it could be opened; may be asked on any thread and does not wait. */
    public boolean isOpen() {
        return isOpen;
    }

    /** What is written so far survives a power cut once this has returned. */
    public synchronized void flush() {
        open();
        attempt("cannot flush", handle -> handle.execute("checkpoint sync"));
    }

    /** Does nothing the second time. */
    @Override
    public synchronized void close() {
        if (!isClosed) {
            threadGuard.run();
            boolean isGrown = isGrown();
            giveUp();
            if (isGrown) {
                Compaction.run(files);
            }
            release();
        }
    }

    /** Work that changes nothing. */
    synchronized <T> T read(HandleCallback<T, JdbiException> work) {
        open();
        return attempt("cannot read", work);
    }

    /** Work in one transaction: all of it is kept, or nothing. */
    synchronized void write(HandleConsumer<JdbiException> work) {
        open();
        attempt("cannot write", handle -> {
            handle.useTransaction(work);
            return true;
        });
    }

    /**
     * Work on the closed file, which nobody else can open meanwhile; the next call opens it again. Also where it cannot
     * be opened.
     */
    synchronized <T> T exclusively(FileWork<T> work) {
        threadGuard.run();
        refuseClosed();
        boolean isTaken = lock == null;
        FolderLock held = isTaken ? lock(files) : null;
        try {
            giveUp();
            return work.on(files);
        } catch (IOException | JdbiException | MVStoreException e) {
            throw Failures.of("cannot work on the file", files.folder(), e);
        } finally {
            close(held);
        }
    }

    /** Opens it anew after another file took its place, which may be of an older version. */
    synchronized void reopen() {
        unlock();
        open();
    }

    /** Where its files lie. */
    StoreFiles files() {
        threadGuard.run();
        return files;
    }

    /** Something that is done to the closed file of a database. */
    @FunctionalInterface
    interface FileWork<T> {
        T on(StoreFiles files) throws IOException;
    }

    private <T> T attempt(String what, HandleCallback<T, JdbiException> work) {
        try {
            return work.withHandle(handle());
        } catch (JdbiException | MVStoreException e) {
            giveUp();
            throw Failures.of(what, files.folder(), e);
        }
    }

    private Handle handle() {
        Handle handle = open;
        if (handle == null) {
            check();
            handle = jdbi().open();
            open = handle;
        }
        return handle;
    }

    /** Made with the first connection: it takes longer than everything else that stands here. */
    private Jdbi jdbi() {
        Jdbi made = jdbi;
        if (made == null) {
            made = Jdbi.create(this::connect);
            Statements.configure(made.getConfig(SqlStatements.class));
            jdbi = made;
        }
        return made;
    }

    private static FolderLock lock(StoreFiles files) {
        try {
            Files.createDirectories(files.folder());
            return FolderLock.take(files.lock());
        } catch (IOException e) {
            throw Failures.of("cannot use the folder", files.folder(), e);
        }
    }

    private void begin() {
        try {
            if (!Files.exists(files.database())) {
                Schema.create(files);
            }
            int version = version();
            if (version < Schema.NEWEST) {
                giveUp();
                Schema.upgrade(files, Instant.now());
                version();
            }
        } catch (FlywayException | IOException e) {
            throw Failures.of("cannot make or upgrade the database, which is as it was", files.folder(), e);
        }
    }

    private int version() {
        int version = attempt("cannot open", Schema::versionIn)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, "not ours: " + files.database(), null));
        if (version > Schema.NEWEST) {
            throw new StoreException(
                    Reason.NEWER,
                    "schema " + version + ", known up to " + Schema.NEWEST + ": " + files.database(),
                    null);
        }
        return version;
    }

    private void check() {
        try {
            FileCheck.pass(files, files.database());
        } catch (IOException | MVStoreException e) {
            throw Failures.of("cannot open", files.folder(), e);
        }
    }

    private Connection connect() throws SQLException {
        Connection connection = Inspection.connect(files.url(files.database()));
        if (connection.isReadOnly()) {
            connection.close();
            throw new StoreException(Reason.READ_ONLY, "not writable: " + files.database(), null);
        }
        return connection;
    }

    private boolean isGrown() {
        Handle handle = open;
        try {
            return handle != null && Compaction.isWorthwhile(files, handle);
        } catch (IOException | JdbiException e) {
            return false;
        }
    }

    private void giveUp() {
        Handle handle = open;
        open = null;
        if (handle != null) {
            try {
                handle.close();
            } catch (JdbiException e) {
                // What broke it has been told already, and what was saved is in the file.
            }
        }
    }

    private void release() {
        isClosed = true;
        unlock();
    }

    private void unlock() {
        giveUp();
        FolderLock held = lock;
        lock = null;
        close(held);
    }

    private void close(@Nullable FolderLock held) {
        if (held != null) {
            try {
                held.close();
            } catch (IOException e) {
                throw Failures.of("cannot unlock", files.folder(), e);
            }
        }
    }
}
