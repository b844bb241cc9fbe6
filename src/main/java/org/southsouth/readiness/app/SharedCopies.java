package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.core.shared.SharedDatabase;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.Moving;
import org.southsouth.readiness.store.ServerDatabase;

/** Tries shared databases, and copies what the window works with; each is opened for one call and closed again. */
record SharedCopies(Database here) implements SharedDatabase {
    @Override
    public Found look(ServerAddress address, char[] password) {
        try (ServerDatabase database = server(address, password)) {
            return database.look();
        }
    }

    @Override
    public CopyReport copyTo(ServerAddress address, char[] password) {
        try (ServerDatabase database = server(address, password)) {
            return Moving.run(here, database);
        }
    }

    @Override
    public CopyReport copyTo(String folder) {
        try (FileDatabase database = Database.in(Path.of(folder), () -> {})) {
            return Moving.run(here, database);
        }
    }

    private static ServerDatabase server(ServerAddress address, char[] password) {
        String secret = new String(password);
        Supplier<String> given = () -> secret;
        return new ServerDatabase(address, given, () -> {});
    }
}
