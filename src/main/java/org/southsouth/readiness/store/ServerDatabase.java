package org.southsouth.readiness.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.password.Unlocking;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.shared.SharedDatabase;

/**
 * A database on a server that speaks PostgreSQL, used by several machines at once. What one transaction reads is as of
 * one moment, and where two would write the same row, one of them is taken back and run again on what the other left. A
 * read is tried once more where the connection was lost; a lost write is not, since nobody knows whether it was kept.
 */
public final class ServerDatabase extends Database implements Unlocking {
    /** The first with identity columns and all else that the tables need. */
    static final int OLDEST = 11;

    private static final int ATTEMPTS = 50;
    /** In seconds. */
    private static final double SHORTEST_PAUSE = 0.002;

    private static final double LONGEST_PAUSE = 0.1;
    private static final String CONNECT_SECONDS = "10";
    private static final String ANSWER_SECONDS = "120";

    private final ServerAddress address;
    private final Supplier<String> password;
    private final boolean isAsking;
    private volatile String typed = "";
    private boolean isBegun;
    private boolean wasLetIn;

    /** One that asks for its password by failing with {@code LOCKED}, until it was given. */
    public static ServerDatabase locked(ServerAddress address, Runnable threadGuard) {
        return new ServerDatabase(address, threadGuard);
    }

    private ServerDatabase(ServerAddress address, Runnable threadGuard) {
        super(threadGuard);
        this.address = address;
        this.password = () -> typed;
        this.isAsking = true;
    }

    /** An empty password leaves it to the driver, which looks into PGPASSFILE or {@code ~/.pgpass}. */
    public ServerDatabase(ServerAddress address, Supplier<String> password, Runnable threadGuard) {
        super(threadGuard);
        this.address = address;
        this.password = password;
        this.isAsking = false;
    }

    @Override
    public void unlock(char[] given) {
        String before = typed;
        typed = new String(given);
        try {
            open();
        } catch (StoreException e) {
            typed = before;
            throw e.reason() == Reason.REJECTED
                    ? new StoreException(Reason.WRONG_PASSWORD, "another password: " + address, null)
                    : e;
        }
    }

    /** Connects and looks, and makes nothing: whether one could work with it. */
    public synchronized SharedDatabase.Found look() {
        guard();
        return attempt("cannot look", handle -> {
            Optional<Integer> version = Schema.versionIn(handle.getConnection());
            if (version.isEmpty()) {
                requireRight(handle);
                return new SharedDatabase.Found(true, 0);
            }
            refuseNewer(version.get());
            long assessments = handle.select("select count(*) from assessment where deleted_at is null")
                    .map((row, context) -> row.getLong(1))
                    .one();
            return new SharedDatabase.Found(false, assessments);
        });
    }

    private static void requireRight(Handle handle) {
        boolean isAllowed = handle.select("select has_schema_privilege(current_user, 'public', 'create')")
                .map((row, context) -> row.getBoolean(1))
                .one();
        if (!isAllowed) {
            throw new StoreException(Reason.NO_RIGHT, "may not create in public", null);
        }
    }

    public ServerAddress address() {
        return address;
    }

    /** Nothing to do: a server that has confirmed a transaction has written it to its disk. */
    @Override
    public void flush() {
        guard();
    }

    @Override
    void begin() {
        if (!isBegun) {
            try {
                int version = attempt("cannot open", handle -> Schema.versionIn(handle.getConnection()))
                        .orElse(0);
                if (refuseNewer(version) < Schema.NEWEST) {
                    Schema.migrate(new Connecting(this::reach));
                }
                isBegun = true;
            } catch (FlywayException e) {
                throw failure("cannot make or upgrade the database, which is as it was", e);
            }
        }
    }

    @Override
    synchronized <T> T read(HandleCallback<T, JdbiException> work) {
        boolean wasConnected = isBegun;
        try {
            return super.read(work);
        } catch (StoreException e) {
            if (!wasConnected || e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            return super.read(work);
        }
    }

    /** After a failure somebody may have brought the tables up to date before the next connection. */
    @Override
    <T> T attempt(String what, HandleCallback<T, JdbiException> work) {
        boolean isDone = false;
        try {
            T result = super.attempt(what, work);
            isDone = true;
            return result;
        } finally {
            isBegun &= isDone;
        }
    }

    @Override
    <T> T reading(Handle handle, HandleCallback<T, JdbiException> work) {
        return handle.inTransaction(work);
    }

    @Override
    <T> T writing(Handle handle, HandleCallback<T, JdbiException> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return handle.inTransaction(work);
            } catch (JdbiException e) {
                refuseFrozen(handle, e);
                if (attempt == ATTEMPTS || !ServerFailures.isWorthAnotherTry(e, attempt)) {
                    throw e;
                }
                pause(handle, attempt);
            }
        }
    }

    /**
     * A standby server and one that was set to read only fail with the same code. Asking whether it is in recovery tells them apart: only
     * a server that is not is frozen.
     */
    private void refuseFrozen(Handle handle, JdbiException failure) {
        boolean isFrozen = ServerFailures.isReadOnly(failure)
                && handle.select("select not pg_is_in_recovery()")
                        .map((row, context) -> row.getBoolean(1))
                        .one();
        if (isFrozen) {
            throw new StoreException(Reason.FROZEN, "takes no changes: " + address, failure);
        }
    }

    /** By chance, and longer with each try: somebody else who writes without a break would else be first every time. */
    private static void pause(Handle handle, int attempt) {
        handle.select("select pg_sleep(random() * ?)", Math.min(LONGEST_PAUSE, SHORTEST_PAUSE * attempt))
                .map((row, context) -> true)
                .one();
    }

    @Override
    StoreException failure(String what, RuntimeException cause) {
        StoreException failure = ServerFailures.of(what + ": " + address, cause);
        if (failure.reason() != Reason.REJECTED) {
            return failure;
        }
        if (wasLetIn) {
            return new StoreException(Reason.SHUT_OUT, "let in before: " + address, cause);
        }
        boolean isLocked = isAsking && typed.isEmpty();
        return isLocked ? new StoreException(Reason.LOCKED, "needs a password: " + address, cause) : failure;
    }

    @Override
    void configure(SqlStatements statements) {
        super.configure(statements);
        Statements.refuseHalfCharacters(statements);
    }

    @Override
    Connection connect() throws SQLException {
        Connection connection = reach();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        return connection;
    }

    private Connection reach() throws SQLException {
        Connection connection = new Driver().connect(address.url(), properties());
        if (connection == null) {
            throw new StoreException(Reason.FAILED, "not an address of PostgreSQL: " + address, null);
        }
        int version = connection.getMetaData().getDatabaseMajorVersion();
        if (version < OLDEST) {
            connection.close();
            throw new StoreException(Reason.TOO_OLD, "PostgreSQL " + version + ", needed is " + OLDEST, null);
        }
        wasLetIn = true;
        return connection;
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("ApplicationName", "readiness");
        // Over a network that others can read, a password and answers travel encrypted unless the address says
        // otherwise.
        properties.setProperty("sslmode", address.isLocal() ? "prefer" : "require");
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", ANSWER_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        // What breaks a rule would else be told with the row itself, and an answer would stand in the log.
        properties.setProperty("logServerErrorDetail", "false");
        String secret = password.get();
        if (!secret.isEmpty()) {
            properties.setProperty("password", secret);
        }
        return properties;
    }

    @Override
    void end(@Nullable Handle last) {
        giveUp();
    }

    @Override
    public String toString() {
        return address.toString();
    }
}
