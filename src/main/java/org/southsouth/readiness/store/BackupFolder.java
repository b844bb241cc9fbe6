package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.backup.Retention;

/**
 * The folder {@code backups}. A copy gets its name, and counts, only after it was read whole; what was being made when
 * the process was killed is written over by the next. Files of other names are left alone.
 */
record BackupFolder(StoreFiles files) {
    private static final Logger LOG = LoggerFactory.getLogger(BackupFolder.class);

    /** The newest first. */
    List<Backup> all() throws IOException {
        if (!Files.isDirectory(files.backups())) {
            return List.of();
        }
        try (Stream<Path> found = Files.list(files.backups())) {
            return found.map(BackupFolder::read)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparingLong(Backup::number).reversed())
                    .toList();
        }
    }

    /** An empty database in the place of one that is gone would look as if everything had been lost. */
    void refuseLost() throws IOException {
        if (!all().isEmpty()) {
            throw new StoreException(Reason.LOST, "gone, with backups beside it: " + files.database(), null);
        }
    }

    private static Optional<Backup> read(Path file) {
        return BackupName.parse(file.getFileName().toString(), file.toFile().length());
    }

    Path file(Backup backup) {
        return files.backups().resolve(backup.name());
    }

    /** Whether it still holds what its name says, and a restore would take it. Fails with {@code LOCKED} where another password opens it. */
    boolean isSound(Backup backup) {
        try {
            return Inspection.whole(files, file(backup)).equals(backup.contents());
        } catch (StoreException e) {
            if (e.reason() == Reason.LOCKED) {
                throw e;
            }
            LOG.warn("a backup that cannot be read: {}", backup.name(), e);
            return false;
        }
    }

    /** Of a closed database. Then takes away those that need not stay any longer. */
    Backup make(BackupReason reason, Instant now) throws IOException {
        Files.createDirectories(files.backups());
        Path part = files.backups().resolve("unfinished.mv.db");
        try {
            DatabaseContents contents = copy(files.database(), part);
            List<Backup> before = all();
            long number = 1 + (before.isEmpty() ? 0 : before.get(0).number());
            Path file = files.backups().resolve(BackupName.of(number, now, reason, contents));
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            rotate();
            return read(file).orElseThrow();
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** Copies a closed database to the disk and reads the copy whole. */
    DatabaseContents copy(Path from, Path to) throws IOException {
        StoreFiles.refuseOther(from);
        StoreFiles.refuseOther(to);
        try (FileChannel in = FileChannel.open(from, StandardOpenOption.READ);
                FileChannel out = files.writing(to)) {
            out.truncate(0);
            long size = in.size();
            for (long done = 0; done < size; ) {
                done += in.transferTo(done, size - done, out);
            }
            out.force(true);
        }
        return Inspection.of(files, to);
    }

    private void rotate() throws IOException {
        for (Backup backup : Retention.surplus(all())) {
            try {
                Files.deleteIfExists(file(backup));
            } catch (IOException e) {
                // One backup too many is no reason to do without the one just made.
                LOG.warn("not taken away: {}", backup.name(), e);
            }
        }
    }
}
