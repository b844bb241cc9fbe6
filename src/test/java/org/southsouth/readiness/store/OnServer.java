package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.shared.ServerAddress;
import org.southsouth.readiness.testing.PostgresServer;

/** The same on PostgreSQL: one database for each folder that a test names. */
interface OnServer extends StoreTest {
    @Override
    default Database database(Path folder) {
        return open(folder);
    }

    /** PostgreSQL's texts have every character but NUL, which nobody can type either. */
    @Override
    default String rarest() {
        return "\u0001";
    }

    /** There somebody else may have added it at the same moment. */
    @Override
    default Reason addedTwice() {
        return Reason.OVERTAKEN;
    }

    Map<Path, ServerAddress> ADDRESSES = new ConcurrentHashMap<>();

    static ServerDatabase open(Path folder) {
        ServerAddress address = ADDRESSES.computeIfAbsent(folder, asked -> PostgresServer.empty());
        ServerDatabase database = new ServerDatabase(address, () -> "", () -> {});
        database.open();
        return database;
    }
}
