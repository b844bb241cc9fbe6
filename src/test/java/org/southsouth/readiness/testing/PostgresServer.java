package org.southsouth.readiness.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.southsouth.readiness.core.shared.ServerAddress;

/**
 * A real PostgreSQL for the tests, out of Maven's repository: started when the first test asks for it, gone with the
 * process. PostgreSQL refuses to run as root, so there it is started in a name space of its own where it is somebody
 * else.
 */
public final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final int AT_ONCE = 4;
    private static int next;

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("max_connections", "200")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * An empty database whose owner needs no password; so many of the latest can be used at once, then the oldest is
     * emptied for the next. To make one for each test, and to take away their many files, took longer than the tests.
     */
    public static synchronized ServerAddress empty() {
        String name = "slot" + next++ % AT_ONCE;
        if (next <= AT_ONCE) {
            execute("postgres", "create database " + name);
        }
        execute(name, "drop schema public cascade", "create schema public", "grant usage on schema public to public");
        return address(name, "postgres");
    }

    public static ServerAddress address(String database, String user) {
        return ServerAddress.parse("jdbc:postgresql://localhost:" + port() + "/" + database + "?user=" + user)
                .value();
    }

    /** As its owner; what is selected is not told. */
    public static void execute(String database, String... statements) {
        try (Connection connection = SERVER.getDatabase("postgres", database).getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new person who owns that database and has to give a password, as on any server that is not for tests. */
    public static void requirePassword(String database, String user, String password) throws IOException {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create role " + user + " login password '" + password + "'");
            statement.execute("alter database " + database + " owner to " + user);
            try (ResultSet found = statement.executeQuery("show hba_file")) {
                found.next();
                Path rules = Path.of(found.getString(1));
                Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            }
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        execute(database, "grant all on schema public to " + user);
    }

    public static int port() {
        return SERVER.getPort();
    }
}
