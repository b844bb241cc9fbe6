package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.ServerDatabase;

/**
 * Opens what a command names: a data folder, or the address of a shared database. A server that wants a password which
 * the driver finds in no file is tried once more with the one that somebody types; where nobody is there, it fails.
 */
record Places(Function<ServerAddress, Optional<String>> prompt) {
    static boolean isShared(String place) {
        return ServerAddress.isMeant(place);
    }

    /** A server is taken to be there. */
    static boolean exists(String place) {
        return isShared(place) || FileDatabase.existsIn(Path.of(place));
    }

    static FileDatabase folder(String place) {
        return Database.in(Path.of(place), () -> {});
    }

    Database open(String place) {
        if (!isShared(place)) {
            return folder(place);
        }
        ServerAddress address = ServerAddress.parse(place).value();
        ServerDatabase database = new ServerDatabase(address, () -> "", () -> {});
        try {
            database.open();
            return database;
        } catch (StoreException e) {
            database.close();
            String typed = e.reason() == Reason.REJECTED ? prompt.apply(address).orElse("") : "";
            if (typed.isEmpty()) {
                throw e;
            }
            ServerDatabase again = new ServerDatabase(address, () -> typed, () -> {});
            again.open();
            return again;
        }
    }
}
