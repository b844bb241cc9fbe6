package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Path;

/** A data folder as an earlier version left it: one form back, with nothing in it. */
public final class EarlierFile {
    private EarlierFile() {}

    public static void makeIn(Path folder) throws IOException {
        KnownDefinitionsTest.migrate(new StoreFiles(folder, ""), Schema.NEWEST - 1);
    }
}
