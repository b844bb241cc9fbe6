package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
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
            throw Failures.of("cannot look at", folder, e);
        }
    }

    /** Whether there is a file already. */
    public boolean isThere() {
        return Files.exists(files.database());
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
        boolean isTaken = lock == null;
        FolderLock held = isTaken ? lock() : null;
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
        if (lock == null) {
            lock = lock();
            try {
                makeOrUpgrade();
            } catch (StoreException e) {
                unlock();
                throw e;
            }
        }
    }

    private FolderLock lock() {
        files.refuseFolderName();
        if (clock.instant().isBefore(Instant.EPOCH)) {
            // H2 cannot reckon with it and says so in words that help nobody.
            throw new StoreException(Reason.CLOCK, "the clock says " + clock.instant(), null);
        }
        try {
            Files.createDirectories(files.folder());
            return FolderLock.take(files.lock());
        } catch (IOException e) {
            throw Failures.of("cannot use the folder", files.folder(), e);
        }
    }

    private void makeOrUpgrade() {
        try {
            // What a killed process was making beside it; it may be without the password that the database has.
            Files.deleteIfExists(files.work());
            Files.deleteIfExists(files.workOfH2());
            if (!Files.exists(files.database())) {
                refuseLost();
                Schema.create(files);
            }
            int version = version();
            if (version < Schema.NEWEST) {
                giveUp();
                Schema.upgrade(files, clock.instant());
                isMigrated = true;
                version();
            }
        } catch (FlywayException | IOException e) {
            throw Failures.of("cannot make or upgrade the database, which is as it was", files.folder(), e);
        }
    }

    /** An empty database in the place of one that is gone would look as if everything had been lost. */
    private void refuseLost() throws IOException {
        if (!new BackupFolder(files).all().isEmpty()) {
            throw new StoreException(Reason.LOST, "gone, with backups beside it: " + files.database(), null);
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
        return Failures.of(what, files.folder(), cause);
    }

    @Override
    Connection connect() throws SQLException {
        FileKey key = check();
        Connection connection = Inspection.connect(files.url(files.database()), key);
        if (connection.isReadOnly()) {
            connection.close();
            throw new StoreException(Reason.READ_ONLY, "not writable: " + files.database(), null);
        }
        return connection;
    }

    private @Nullable FileKey check() {
        try {
            FileCheck.pass(files, files.database());
            return files.keyOf(files.database());
        } catch (IOException | MVStoreException e) {
            throw Failures.of("cannot open", files.folder(), e);
        }
    }

    @Override
    void end(@Nullable Handle last) {
        boolean isGrown = isGrown(last);
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

    @Override
    public String toString() {
        return files.folder().toString();
    }
}
