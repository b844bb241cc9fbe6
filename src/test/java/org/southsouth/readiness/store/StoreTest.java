package org.southsouth.readiness.store;

import java.nio.file.Path;

/** Where a test of a store has its database: in a file, unless {@link OnServer} says otherwise. */
interface StoreTest {
    default Database database(Path folder) {
        return Samples.open(folder);
    }

    /** The strangest character that it keeps. */
    default String rarest() {
        return "\u0000";
    }
}
