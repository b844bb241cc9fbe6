package org.southsouth.readiness.app;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.southsouth.readiness.cli.StoredPassword;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.files.PasswordFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.ServerDatabase;

/**
 * Opens what a command names, a data folder or the address of a shared database, with the password that was given for
 * it. Whoever opens one closes it; {@link #close} forgets the passwords.
 */
final class DataLocations implements StoredPassword, AutoCloseable {
    private final boolean isTerminal;
    private final Map<String, char[]> passwords = new HashMap<>();

    /** {@code isTerminal} says that somebody is there who can be asked. */
    DataLocations(boolean isTerminal) {
        this.isTerminal = isTerminal;
    }

    static boolean isShared(String place) {
        return ServerAddress.isMeant(place);
    }

    /** A server is taken to be there. */
    static boolean exists(String place) {
        return isShared(place) || FileDatabase.existsIn(Path.of(place));
    }

    Database open(String place) {
        return isShared(place) ? server(place, password(place)) : folder(place);
    }

    FileDatabase folder(String folder) {
        FileDatabase database = Database.in(Path.of(folder), () -> {}).orOnlyRead();
        char[] password = password(folder);
        if (password.length > 0) {
            new H2Password(database, Clock.systemUTC()).unlock(password);
        }
        return database;
    }

    private char[] password(String place) {
        return passwords.getOrDefault(place, new char[0]);
    }

    private static ServerDatabase server(String url, char[] password) {
        String secret = new String(password);
        return new ServerDatabase(ServerAddress.parse(url).value(), () -> secret, () -> {});
    }

    /** Of a server: whether it refuses without one that the driver would find in a file. */
    @Override
    public boolean isNeeded(String place) {
        if (isShared(place)) {
            return isRefused(place, new char[0]);
        }
        try (FileDatabase database = Database.in(Path.of(place), () -> {})) {
            return new H2Password(database, Clock.systemUTC()).isSet();
        }
    }

    private static boolean isRefused(String url, char[] password) {
        try (ServerDatabase database = server(url, password)) {
            database.open();
            return false;
        } catch (StoreException e) {
            if (e.reason() == Reason.REJECTED) {
                return true;
            }
            throw e;
        }
    }

    @Override
    public void give(String place, char[] given) {
        if (!isShared(place)) {
            try (FileDatabase database = Database.in(Path.of(place), () -> {})) {
                new H2Password(database, Clock.systemUTC()).unlock(given);
            }
        } else if (isRefused(place, given)) {
            throw new StoreException(Reason.REJECTED, "another password: " + place, null);
        }
        passwords.put(place, given.clone());
    }

    @Override
    public void protect(String folder, char[] next) {
        char[] now = password(folder);
        try (FileDatabase database = folder(folder)) {
            H2Password password = new H2Password(database, Clock.systemUTC());
            if (password.isSet()) {
                password.change(now, next);
            } else {
                password.set(next);
            }
        }
        passwords.put(folder, next.clone());
        Arrays.fill(now, '\0');
    }

    @Override
    public void remove(String folder) {
        char[] now = password(folder);
        try (FileDatabase database = folder(folder)) {
            new H2Password(database, Clock.systemUTC()).remove(now);
        }
        passwords.remove(folder);
        Arrays.fill(now, '\0');
    }

    @Override
    public List<String> unprotected(String folder) {
        try (FileDatabase database = folder(folder)) {
            H2Password password = new H2Password(database, Clock.systemUTC());
            return Stream.concat(
                            password.unprotectedNames().stream().map(name -> "backups/" + name),
                            password.unprotectedCopies().stream())
                    .toList();
        }
    }

    @Override
    public Optional<char[]> inFile(String file) {
        return PasswordFile.read(file);
    }

    // From Java 22 on a console is there without a terminal too; isTerminal is asked first.
    @SuppressWarnings("SystemConsoleNull")
    @Override
    public Optional<char[]> typed(String question) {
        Console console = isTerminal ? System.console() : null;
        return console == null ? Optional.empty() : Optional.ofNullable(console.readPassword("%s ", question));
    }

    @Override
    public void close() {
        passwords.values().forEach(password -> Arrays.fill(password, '\0'));
        passwords.clear();
    }
}
