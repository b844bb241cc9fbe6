package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.CompletionException;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.jdbi.v3.core.Handle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes old states out of a closed database. Since our file is only ever appended to (see {@link StoreFiles}), it grows
 * by some 30 kB with every save; what counts now is copied to a new file, which then takes its place. Where that fails,
 * the database stays as it is.
 */
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long SMALL_BYTES = 8L << 20;
    private static final int WELL_FILLED_PERCENT = 50;

    private Compaction() {}

    /** Whether more than half of a large file is old states, and there is space for the new one beside it. */
    static boolean isWorthwhile(StoreFiles files, Handle handle) throws IOException {
        long size = Files.size(files.database());
        return size > SMALL_BYTES
                && Files.getFileStore(files.folder()).getUsableSpace() > size
                && filledPercent(handle) < WELL_FILLED_PERCENT;
    }

    private static int filledPercent(Handle handle) {
        return handle.select("""
                        select setting_value from information_schema.settings
                        where setting_name = 'info.CHUNKS_FILL_RATE'
                        """).map((row, context) -> row.getInt(1)).one();
    }

    static boolean run(StoreFiles files) {
        try {
            compact(files);
            WholeMove.finish(files);
            return true;
        } catch (MVStoreException | CompletionException | IOException e) {
            LOG.warn("the database was not compacted and stays as it is: {}", files.database(), e);
            discard(files);
            return false;
        }
    }

    /** With the way H2 reads the old file, the new one is encrypted as that is, and begins with the same bytes. */
    private static void compact(StoreFiles files) throws IOException {
        String from = files.h2Name(files.database());
        String to = files.h2Name(files.work());
        if (files.keyOf(files.database()) == null) {
            MVStore.compact(from, to, false, null);
        } else {
            try (MVStore encrypted = FileCheck.reading(files, files.database())) {
                MVStore.compact(from, to, false, encrypted.getFileStore());
            }
        }
    }

    private static void discard(StoreFiles files) {
        try {
            Files.deleteIfExists(files.work());
        } catch (IOException e) {
            LOG.warn("left behind: {}", files.work(), e);
        }
    }
}
