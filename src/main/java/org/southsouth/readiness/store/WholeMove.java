package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Puts a database that was made beside it in the place of the old one: a reader finds the one or the other, whole. */
final class WholeMove {
    private WholeMove() {}

    static void finish(StoreFiles files) throws IOException {
        try (FileChannel work = FileChannel.open(files.work(), StandardOpenOption.WRITE)) {
            work.force(true);
        }
        Files.move(files.work(), files.database(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
