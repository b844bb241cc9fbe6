package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.exchange.FileException;

/** Backups of a database in the folder {@code backups} beside it. The caller closes the database. */
public final class H2Backups implements Backups {
    private final FileDatabase database;
    private final Clock clock;

    public H2Backups(FileDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public List<Backup> all() {
        StoreFiles files = database.files();
        try {
            return new BackupFolder(files).all();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot list the backups", files.folder(), e);
        }
    }

    @Override
    public Optional<Backup> newestSound() {
        return database.exclusively(files -> {
            BackupFolder folder = new BackupFolder(files);
            for (Backup backup : folder.all()) {
                if (isSound(folder, backup)) {
                    return Optional.of(backup);
                }
            }
            return Optional.empty();
        });
    }

    /** Those under an older password are passed over once ours is known; before, the newest would go unseen. */
    private static boolean isSound(BackupFolder folder, Backup backup) {
        try {
            return folder.isSound(backup);
        } catch (StoreException e) {
            if (folder.files().key() == null) {
                throw e;
            }
            return false;
        }
    }

    @Override
    public boolean isSound(Backup backup) {
        return database.exclusively(files -> new BackupFolder(files).isSound(backup));
    }

    @Override
    public Optional<Instant> lastWritten() {
        Path file = database.files().database();
        try {
            return Files.exists(file)
                    ? Optional.of(Files.getLastModifiedTime(file).toInstant())
                    : Optional.empty();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot look at", file, e);
        }
    }

    @Override
    public DatabaseContents now() {
        return database.read(handle -> new Inventory(handle).contents());
    }

    @Override
    public Optional<Backup> ifChanged() {
        DatabaseContents now = now();
        Optional<Backup> newest = all().stream().findFirst();
        boolean isKept = newest.map(Backup::contents).filter(now::equals).isPresent();
        boolean isNothing = newest.isEmpty() && now.assessments() == 0;
        return isKept || isNothing ? Optional.empty() : Optional.of(make(BackupReason.START));
    }

    /** Opens the database first, so that what is copied is of this version and can be read. */
    @Override
    public Backup make(BackupReason reason) {
        database.open();
        return database.exclusively(files -> new BackupFolder(files).make(reason, clock.instant()));
    }

    @Override
    public int renew() {
        database.open();
        return database.exclusively(files -> {
            BackupFolder folder = new BackupFolder(files);
            Backup made = folder.make(BackupReason.AFTER_ERASURE, clock.instant());
            int deleted = 0;
            for (Backup older : folder.all()) {
                if (older.number() < made.number() && Files.deleteIfExists(folder.file(older))) {
                    deleted++;
                }
            }
            return deleted;
        });
    }

    @Override
    public void restore(Backup backup) {
        restore(files -> new BackupFolder(files).file(backup), null);
    }

    @Override
    public void restore(String file) {
        restore(files -> path(file), null);
    }

    @Override
    public void restore(Backup backup, char[] password) {
        restore(files -> new BackupFolder(files).file(backup), password);
    }

    @Override
    public void restore(String file, char[] password) {
        restore(files -> path(file), password);
    }

    @Override
    public DatabaseContents look(String file) {
        return database.exclusively(files -> {
            Path backup = regular(path(file));
            FileKey theirs = keyOf(files, backup, null);
            try {
                return copySound(files.with(theirs), backup, theirs);
            } finally {
                Files.deleteIfExists(files.work());
            }
        });
    }

    @Override
    public boolean isThere(String file) {
        return Files.exists(path(file));
    }

    private static Path regular(Path backup) {
        if (!Files.isRegularFile(backup)) {
            throw new StoreException(Reason.UNSOUND, "no backup " + backup, null);
        }
        return backup;
    }

    private void restore(Function<StoreFiles, Path> where, char @Nullable [] password) {
        Optional<FileKey> kept = database.exclusively(files -> {
            Path backup = regular(where.apply(files));
            FileKey theirs = keyOf(files, backup, password);
            FileKey ours = files.key() == null ? theirs : files.key();
            put(files, backup, theirs, ours);
            return Optional.ofNullable(ours);
        });
        database.use(kept.orElse(null));
        database.reopen();
    }

    /** The key of a backup, made of its password where one is given and another than ours opens it. */
    private static @Nullable FileKey keyOf(StoreFiles files, Path backup, char @Nullable [] password)
            throws IOException {
        try {
            return files.keyOf(backup);
        } catch (StoreException e) {
            if (e.reason() != Reason.LOCKED || password == null) {
                throw unsound(e, files, backup);
            }
            return H2Password.key(password, KeyHeader.in(backup).orElseThrow());
        }
    }

    private void put(StoreFiles files, Path backup, @Nullable FileKey theirs, @Nullable FileKey ours)
            throws IOException {
        try {
            copySound(files.with(ours), backup, theirs);
            if (Files.exists(files.database())) {
                keep(files);
            }
            WholeMove.finish(files);
        } finally {
            Files.deleteIfExists(files.work());
        }
    }

    private static DatabaseContents copySound(StoreFiles files, Path backup, @Nullable FileKey theirs)
            throws IOException {
        try {
            DatabaseContents contents;
            if (theirs == files.key()) {
                contents = new BackupFolder(files).copy(backup, files.work());
            } else {
                Transcoding.copy(backup, theirs, files.work(), files.key());
                contents = Inspection.of(files, files.work());
            }
            Inspection.whole(files, files.work());
            return contents;
        } catch (StoreException e) {
            throw unsound(e, files, backup);
        }
    }

    /** Names the file that somebody chose, and not the copy that was looked at. */
    private static StoreException unsound(StoreException e, StoreFiles files, Path backup) {
        String said = String.valueOf(e.getMessage()).replace(files.work().toString(), backup.toString());
        return e.reason() == Reason.DAMAGED ? new StoreException(Reason.UNSOUND, said, e) : e;
    }

    /** Backs up what is there; where that cannot be read, its file itself is kept. */
    private void keep(StoreFiles files) throws IOException {
        try {
            new BackupFolder(files).make(BackupReason.BEFORE_RESTORE, clock.instant());
        } catch (StoreException e) {
            if (e.reason() != Reason.DAMAGED && e.reason() != Reason.FOREIGN) {
                throw e;
            }
            // Copied, not moved: whenever the process is killed, there is a database.
            Files.copy(files.database(), free(files));
        }
    }

    private Path free(StoreFiles files) {
        String stamp = BackupName.stamp(clock.instant());
        Path first = files.damaged(stamp);
        return Files.exists(first) ? files.damaged(stamp + "-" + UUID.randomUUID()) : first;
    }

    private static Path path(String file) {
        try {
            return Path.of(file).toAbsolutePath();
        } catch (InvalidPathException e) {
            throw new StoreException(Reason.UNSOUND, "not the name of a file: " + file, e);
        }
    }

    @Override
    public DatabaseContents writeTo(String file) {
        database.open();
        return database.exclusively(files -> {
            try {
                return write(files, Path.of(file).toAbsolutePath());
            } catch (InvalidPathException e) {
                throw new FileException(FileException.Reason.FAILED, file, e);
            } catch (NoSuchFileException e) {
                throw new FileException(FileException.Reason.NO_SUCH_FOLDER, file, e);
            } catch (IOException e) {
                throw new FileException(reason(DatabaseFailures.of("cannot write", files.folder(), e)), file, e);
            }
        });
    }

    private static DatabaseContents write(StoreFiles files, Path target) throws IOException {
        StoreFiles.refuseNames(target);
        Path beside = target.resolveSibling("." + UUID.randomUUID() + ".mv.db");
        try {
            DatabaseContents contents = new BackupFolder(files).copy(files.database(), beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return contents;
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static FileException.Reason reason(StoreException failure) {
        return switch (failure.reason()) {
            case DISK_FULL -> FileException.Reason.DISK_FULL;
            case READ_ONLY -> FileException.Reason.READ_ONLY;
            default -> FileException.Reason.FAILED;
        };
    }
}
