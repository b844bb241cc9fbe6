package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * Looks at a database file before H2's engine may have it. H2 opens a file that was cut short, quietly goes back to the
 * newest state it can still find, an empty one too, and writes over the rest; and it carries out whatever a file defines.
 * So the file is first opened below the engine and for reading alone: where the state its header names is gone, where it
 * is of a newer version, or where anything in it is not ours, it is refused and left as it is.
 */
final class FileCheck {
    /** Two copies of the header, of which one must be whole. */
    private static final long HEADER_BYTES = 8192;

    private FileCheck() {}

    /** Fails with {@code NO_FILE}, {@code LOCKED}, {@code DAMAGED}, {@code NEWER} or {@code FOREIGN}. */
    static void pass(StoreFiles files, Path file) throws IOException {
        StoreFiles.refuseOther(file);
        if (Files.size(file) < HEADER_BYTES) {
            throw new StoreException(Reason.DAMAGED, "shorter than its header: " + file, null);
        }
        try (MVStore store = reading(files, file)) {
            refuseCutShort(store, file);
            KnownDefinitions.pass(store, file);
        } catch (IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | BufferUnderflowException
                | ClassCastException
                | NullPointerException e) {
            // What H2 throws on bytes that it never wrote.
            throw new StoreException(Reason.DAMAGED, "cannot be read: " + file, e);
        }
    }

    private static void refuseCutShort(MVStore store, Path file) {
        long named = DataUtils.readHexLong(store.getStoreHeader(), "version", 0);
        long found = store.getCurrentVersion();
        if (found < named) {
            throw new StoreException(
                    Reason.DAMAGED, file + " is cut short: state " + found + " of " + named + " is left", null);
        }
    }

    /** The file as H2's own store, opened for reading alone. */
    static MVStore reading(StoreFiles files, Path file) throws IOException {
        MVStore.Builder builder =
                new MVStore.Builder().fileName(files.h2Name(file)).readOnly();
        FileKey key = files.keyOf(file);
        return key == null ? builder.open() : builder.encryptionKey(key.chars()).open();
    }
}
