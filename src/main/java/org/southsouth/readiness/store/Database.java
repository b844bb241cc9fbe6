package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionException;
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
 * What the stores ask of a database, wherever it is. Every call blocks and first asks the thread guard, which throws
 * where blocking is not allowed. Holds one connection; calls from several threads wait for each other. After a failure
 * the connection is given up, and the next call opens it again. The caller closes it.
 */
public abstract class Database implements AutoCloseable {
    private final Runnable threadGuard;
    private @Nullable Jdbi jdbi;
    private @Nullable Connection connected;
    private @Nullable Handle open;
    private boolean isClosed;
    private volatile boolean isOpen;

    Database(Runnable threadGuard) {
        this.threadGuard = threadGuard;
    }

    /** The database in a data folder, opened when it is first used; touches nothing yet. */
    public static FileDatabase in(Path folder, Runnable threadGuard) {
        return FileDatabase.in(folder, "", threadGuard);
    }

    /**
     * Makes the database where it is missing, brings an older one up to date, and refuses one that is in use, newer,
     * damaged or not writable without touching it; then it can be tried again. Does nothing where it is open. Every
     * other call opens it too.
     */
    public final synchronized void open() {
        guard();
        begin();
        isOpen = true;
    }

    /** Does nothing where it has begun; where it throws, it has not. */
    abstract void begin();

    final void guard() {
        threadGuard.run();
        if (isClosed) {
            throw new StoreException(Reason.FAILED, "closed already: " + this, null);
        }
    }

    /** Whether it could be opened; may be asked on any thread and does not wait. */
    public final boolean isOpen() {
        return isOpen;
    }

    /** What is written so far survives a power cut once this has returned. */
    public abstract void flush();

    /**
     * Takes what was changed or deleted out of the file too, where it is one of ours; false where that failed, and what is
     * kept is as it was.
     */
    boolean forgetOldStates() {
        return true;
    }

    /** Does nothing the second time. */
    @Override
    public final synchronized void close() {
        if (!isClosed) {
            threadGuard.run();
            isClosed = true;
            end(connected == null ? open : handle());
        }
    }

    /** Lets go of everything; the last connection may be asked before. */
    abstract void end(@Nullable Handle last);

    /** Work that changes nothing. */
    synchronized <T> T read(HandleCallback<T, JdbiException> work) {
        open();
        try {
            return attempt("cannot read", handle -> reading(handle, work));
        } catch (IllegalArgumentException | DateTimeException e) {
            throw unreadable(e);
        }
    }

    /** Our own values refuse what a row says: no number, no time, a text that may not be empty. */
    static StoreException unreadable(RuntimeException refusal) {
        return new StoreException(Reason.DAMAGED, "a row that cannot be read: " + refusal.getMessage(), refusal);
    }

    /**
     * Work that changes nothing, with the driver alone: what a start asks for need not wait until Jdbi is made, which
     * takes a tenth of a second.
     */
    <T> T readPlainly(Function<Connection, T> work) {
        return read(handle -> work.apply(handle.getConnection()));
    }

    /** So that what is read together fits together. */
    <T> T reading(Handle handle, HandleCallback<T, JdbiException> work) {
        return work.withHandle(handle);
    }

    /** Work in one transaction: all of it is kept, or nothing. */
    final void write(HandleConsumer<JdbiException> work) {
        writeOr(handle -> {
            work.useHandle(handle);
            return Optional.empty();
        });
    }

    /** The same, where nothing is kept either if what stands in its way comes back. */
    final synchronized <T> Optional<T> writeOr(HandleCallback<Optional<T>, JdbiException> work) {
        open();
        return attempt(
                "cannot write",
                handle -> writing(handle, transaction -> {
                    Optional<T> obstacle = work.withHandle(transaction);
                    if (obstacle.isPresent()) {
                        transaction.rollback();
                    }
                    return obstacle;
                }));
    }

    <T> T writing(Handle handle, HandleCallback<T, JdbiException> work) {
        return handle.inTransaction(work);
    }

    /** On the connection that is open, or a new one. */
    <T> T attempt(String what, HandleCallback<T, JdbiException> work) {
        try {
            return work.withHandle(handle());
        } catch (JdbiException e) {
            giveUp();
            throw failure(what, e);
        }
    }

    /** What the database said, as a reason that a person can act on. */
    abstract StoreException failure(String what, RuntimeException cause);

    private Handle handle() {
        Handle handle = open;
        if (handle == null) {
            handle = jdbi().open();
            open = handle;
        }
        return handle;
    }

    /** Made with the first connection: it takes longer than everything else that stands here. */
    private Jdbi jdbi() {
        Jdbi made = jdbi;
        if (made == null) {
            made = Jdbi.create(this::connection);
            configure(made.getConfig(SqlStatements.class));
            jdbi = made;
        }
        return made;
    }

    void configure(SqlStatements statements) {
        Statements.configure(statements);
    }

    /** The one that is held, or a new one. */
    private Connection connection() throws SQLException {
        Connection held = connected;
        if (held == null) {
            held = connect();
            connected = held;
        }
        return held;
    }

    /** The same for work that needs no handle; fails as Jdbi would. */
    final Connection plain() {
        try {
            return connection();
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    abstract Connection connect() throws SQLException;

    static int refuseNewer(int version) {
        if (version > Schema.NEWEST) {
            throw new StoreException(Reason.NEWER, "schema " + version + ", known up to " + Schema.NEWEST, null);
        }
        return version;
    }

    final void giveUp() {
        Handle handle = open;
        Connection held = connected;
        open = null;
        connected = null;
        try {
            if (handle != null) {
                handle.close();
            } else if (held != null) {
                held.close();
            }
        } catch (JdbiException | SQLException e) {
            // What broke it has been told already, and what was saved is there.
        }
    }
}
