package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;

/**
 * One copy per data folder. H2 locks its file against other processes, but within one process it would hand out the same
 * database twice, and it holds nothing while a file is copied or moved. The lock file stays; only the lock goes.
 */
final class FolderLock implements AutoCloseable {
    private final FileChannel channel;
    private final Path folder;

    private FolderLock(FileChannel channel, Path folder) {
        this.channel = channel;
        this.folder = folder;
    }

    /** Of a data folder, which is made where it is missing. Fails with {@code IN_USE} where somebody has it. */
    static FolderLock of(StoreFiles files, Instant now) {
        files.refuseFolderName();
        if (now.isBefore(Instant.EPOCH)) {
            // H2 cannot reckon with it and says so in words that help nobody.
            throw new StoreException(Reason.CLOCK, "the clock says " + now, null);
        }
        try {
            Files.createDirectories(files.folder());
            return take(files.lock());
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot use the folder", files.folder(), e);
        }
    }

    /** Fails with {@code IN_USE} where somebody has it. */
    static FolderLock take(Path file) throws IOException {
        StoreFiles.refuseOther(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (!lock(channel)) {
            channel.close();
            throw new StoreException(Reason.IN_USE, "locked by another copy: " + file, null);
        }
        return new FolderLock(channel, file.resolveSibling(""));
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException e) {
            return false;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot unlock", folder, e);
        }
    }
}
