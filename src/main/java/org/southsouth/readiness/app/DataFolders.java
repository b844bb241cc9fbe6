package org.southsouth.readiness.app;

import java.io.Console;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.southsouth.readiness.cli.StoredPassword;
import org.southsouth.readiness.files.PasswordFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Password;

/**
 * Opens the data folders of one command, with the password that was given for them. Whoever opens one closes it; {@link
 * #close} forgets the password.
 */
final class DataFolders implements StoredPassword, AutoCloseable {
    private final boolean isTerminal;
    private char[] password = {};

    /** {@code isTerminal} says that somebody is there who can be asked. */
    DataFolders(boolean isTerminal) {
        this.isTerminal = isTerminal;
    }

    FileDatabase open(String folder) {
        FileDatabase database = Database.in(Path.of(folder), () -> {});
        if (password.length > 0) {
            new H2Password(database, Clock.systemUTC()).unlock(password);
        }
        return database;
    }

    @Override
    public boolean isNeeded(String dataFolder) {
        try (FileDatabase database = Database.in(Path.of(dataFolder), () -> {})) {
            return new H2Password(database, Clock.systemUTC()).isSet();
        }
    }

    @Override
    public void give(String dataFolder, char[] given) {
        try (FileDatabase database = Database.in(Path.of(dataFolder), () -> {})) {
            new H2Password(database, Clock.systemUTC()).unlock(given);
        }
        password = given.clone();
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
        Arrays.fill(password, '\0');
        password = new char[0];
    }
}
