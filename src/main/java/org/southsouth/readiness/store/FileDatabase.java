package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.util.function.Function;
import org.flywaydb.core.api.FlywayException;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * The file {@code readiness.mv.db} in a data folder, made where there is none, for one copy of the application at a time.
 * H2 closes a database whose file it could not write; the next call opens it again.
 */
public final class FileDatabase extends Database {
    private volatile StoreFiles files;
    private final Clock clock;
    private @Nullable FolderLock lock;
    private volatile boolean isMigrated;
    private final SameFile same = new SameFile();
    private boolean mayOnlyRead;
    /** What keeps it from being written to, where it can only be read. */
    private @Nullable StoreException unwritable;

    FileDatabase(StoreFiles files, Clock clock, Runnable threadGuard) {
        super(threadGuard);
        this.files = files;
        this.clock = clock;
    }

    /** With the scheme of one of H2's file systems, for tests with a disk that fails. */
    static FileDatabase in(Path folder, String fileSystem, Runnable threadGuard) {
        StoreFiles files = new StoreFiles(folder.toAbsolutePath().normalize(), fileSystem);
        return new FileDatabase(files, Clock.systemUTC(), threadGuard);
    }

    static FileDatabase open(Path folder, Runnable threadGuard) {
        return open(folder, "", threadGuard);
    }

    static FileDatabase open(Path folder, String fileSystem, Runnable threadGuard) {
        FileDatabase database = in(folder, fileSystem, threadGuard);
        database.open();
        return database;
    }

    /** Whether a folder holds a database, or only backups of one that is gone, which whoever opens it is told. */
    public static boolean existsIn(Path folder) {
        StoreFiles files = new StoreFiles(folder.toAbsolutePath().normalize(), "");
        try {
            return Files.exists(files.database())
                    || !new BackupFolder(files).all().isEmpty();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot look at", folder, e);
        }
    }

    /** Whether there is a file already. */
    public boolean isThere() {
        return Files.exists(files.database());
    }

    /**
     * From now on, where the disk is full or the folder takes no files, it is opened all the same to be read, unless it is of
     * an older version: so what is in it can be taken to safety. Whatever writes then fails with what was in the way.
     */
    public synchronized FileDatabase orOnlyRead() {
        mayOnlyRead = true;
        return this;
    }

    /** Whether an older form was brought to the newest, which leaves a backup of what it was; on any thread. */
    public boolean isMigrated() {
        return isMigrated;
    }

    @Override
    public synchronized void flush() {
        open();
        attempt("cannot flush", handle -> handle.execute("checkpoint sync"));
    }

    /**
     * Work on the closed file, which nobody else can open meanwhile; the next call opens it again. Also where it cannot
     * be opened.
     */
    synchronized <T> T exclusively(FileWork<T> work) {
        guard();
        boolean isTaken = lock == null && unwritable == null;
        FolderLock held = isTaken ? FolderLock.of(files, clock.instant()) : null;
        try {
            giveUp();
            same.forget();
            return work.on(files);
        } catch (IOException | JdbiException | MVStoreException e) {
            throw DatabaseFailures.of("cannot work on the file", files.folder(), e);
        } finally {
            close(held);
        }
    }

    /** Opens it anew after another file took its place, which may be of an older version. */
    synchronized void reopen() {
        unlock();
        open();
    }

    /** From now on it is opened with this key, or none. */
    synchronized void use(@Nullable FileKey key) {
        files = files.with(key);
    }

    /** Where its files lie. */
    StoreFiles files() {
        guard();
        return files;
    }

    /** Something that is done to the closed file of a database. */
    @FunctionalInterface
    interface FileWork<T> {
        T on(StoreFiles files) throws IOException;
    }

    @Override
    synchronized boolean forgetOldStates() {
        return exclusively(Compaction::run);
    }

    @Override
    void begin() {
        if (lock == null && unwritable == null) {
            try {
                lock = FolderLock.of(files, clock.instant());
                makeOrUpgrade();
            } catch (StoreException e) {
                giveUp();
                if (!canOnlyBeRead(e)) {
                    unlock();
                    throw e;
                }
            }
        }
    }

    /** The file itself is held by H2 against whoever would write to it meanwhile. */
    private boolean canOnlyBeRead(StoreException why) {
        boolean isInTheWay = why.reason() == Reason.READ_ONLY || why.reason() == Reason.DISK_FULL;
        if (!mayOnlyRead || !isInTheWay || !isThere()) {
            return false;
        }
        unwritable = why;
        boolean isReadable = false;
        try {
            isReadable = version() == Schema.NEWEST;
            return isReadable;
        } finally {
            if (!isReadable) {
                unlock();
            }
        }
    }

    @Override
    <T> T writing(Handle handle, HandleCallback<T, JdbiException> work) {
        if (unwritable != null) {
            throw unwritable;
        }
        same.pass(files.database());
        return super.writing(handle, work);
    }

    private void makeOrUpgrade() {
        try {
            // What a killed process was making beside it; it may be without the password that the database has.
            Files.deleteIfExists(files.work());
            Files.deleteIfExists(files.workOfH2());
            if (!Files.exists(files.database())) {
                new BackupFolder(files).refuseLost();
                Schema.create(files);
            }
            int version = version();
            if (version < Schema.NEWEST) {
                giveUp();
                same.forget();
                Schema.upgrade(files, clock.instant());
                isMigrated = true;
                version();
            }
        } catch (FlywayException | IOException e) {
            throw DatabaseFailures.whileMaking(files, e);
        }
    }

    private int version() {
        return refuseNewer(attemptPlainly("cannot open", Schema::versionIn)
                .orElseThrow(() -> new StoreException(Reason.DAMAGED, "not ours: " + files.database(), null)));
    }

    @Override
    synchronized <T> T readPlainly(Function<Connection, T> work) {
        open();
        try {
            return attemptPlainly("cannot read", work);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    private <T> T attemptPlainly(String what, Function<Connection, T> work) {
        try {
            return work.apply(plain());
        } catch (JdbiException | MVStoreException e) {
            giveUp();
            throw failure(what, e);
        }
    }

    @Override
    <T> T attempt(String what, HandleCallback<T, JdbiException> work) {
        try {
            return super.attempt(what, work);
        } catch (MVStoreException e) {
            giveUp();
            throw failure(what, e);
        }
    }

    @Override
    StoreException failure(String what, RuntimeException cause) {
        return DatabaseFailures.of(what, files.folder(), cause);
    }

    @Override
    Connection connect() throws SQLException {
        Path file = files.database();
        same.pass(file);
        FileKey key = check();
        boolean isOnlyRead = unwritable != null;
        Connection connection = Inspection.connect(isOnlyRead ? files.readingUrl(file) : files.url(file), key);
        if (connection.isReadOnly() && !isOnlyRead) {
            connection.close();
            throw new StoreException(Reason.READ_ONLY, "not writable: " + file, null);
        }
        same.remember(file);
        return connection;
    }

    private @Nullable FileKey check() {
        try {
            FileCheck.pass(files, files.database());
            return files.keyOf(files.database());
        } catch (IOException | MVStoreException e) {
            throw DatabaseFailures.of("cannot open", files.folder(), e);
        }
    }

    @Override
    void end(@Nullable Handle last) {
        boolean isGrown = unwritable == null && isGrown(last);
        giveUp();
        if (isGrown) {
            Compaction.run(files);
        }
        unlock();
    }

    private boolean isGrown(@Nullable Handle handle) {
        try {
            return handle != null && Compaction.isWorthwhile(files, handle);
        } catch (IOException | JdbiException e) {
            return false;
        }
    }

    private void unlock() {
        giveUp();
        same.forget();
        unwritable = null;
        FolderLock held = lock;
        lock = null;
        close(held);
    }

    private static void close(@Nullable FolderLock held) {
        if (held != null) {
            held.close();
        }
    }

    @Override
    public String toString() {
        return files.folder().toString();
    }
}
