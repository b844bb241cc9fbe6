package org.southsouth.readiness.store;

import java.nio.file.Path;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/** Where a test of a store has its database: in a file, unless {@link OnServer} says otherwise. */
interface StoreTest {
    default Database database(Path folder) {
        return StoreSamples.open(folder);
    }

    /** What is said of a row that is there already. */
    default Reason addedTwice() {
        return Reason.FAILED;
    }

    /** The strangest character that it keeps. */
    default String rarest() {
        return "\u0000";
    }
}
