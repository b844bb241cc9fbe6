package org.southsouth.readiness.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.backup.DatabaseContents;
import org.southsouth.readiness.core.password.DataPassword;

/**
 * The password of a database file. To change it, the closed file is copied from one key to the other, the copy is read
 * whole and compared with the backup made just before, and only then takes the file's place: whenever the process is
 * killed, the old or the new password opens it. The caller closes the database.
 */
public final class H2Password implements DataPassword {
    private final FileDatabase database;
    private final Clock clock;
    private final Function<char[], FileKey> keys;

    public H2Password(FileDatabase database, Clock clock) {
        this(database, clock, FileKey::of);
    }

    /** With keys that are made faster, for tests. */
    H2Password(FileDatabase database, Clock clock, Function<char[], FileKey> keys) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
    }

    @Override
    public boolean isSet() {
        StoreFiles files = database.files();
        try {
            return Files.isRegularFile(files.database()) && KeyHeader.isEncrypted(files.database());
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot look at", files.folder(), e);
        }
    }

    @Override
    public void unlock(char[] password) {
        StoreFiles files = database.files();
        try {
            Optional<KeyHeader> header = header(files);
            if (header.isPresent()) {
                database.use(key(password, header.get()));
            }
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot look at", files.folder(), e);
        }
    }

    /** The database's own; where that is damaged, its newest backup's. */
    private static Optional<KeyHeader> header(StoreFiles files) throws IOException {
        List<Path> candidates = new ArrayList<>();
        if (Files.exists(files.database())) {
            candidates.add(files.database());
        }
        BackupFolder folder = new BackupFolder(files);
        folder.all().forEach(backup -> candidates.add(folder.file(backup)));
        for (Path candidate : candidates) {
            Optional<KeyHeader> header = headerOf(candidate);
            if (header.isPresent()) {
                return header;
            }
        }
        return Optional.empty();
    }

    static Optional<KeyHeader> headerOf(Path file) throws IOException {
        return KeyHeader.isEncrypted(file) ? KeyHeader.in(file) : Optional.empty();
    }

    static FileKey key(char[] password, KeyHeader header) {
        return FileKey.of(password, header)
                .orElseThrow(() -> new StoreException(Reason.WRONG_PASSWORD, "not the password", null));
    }

    @Override
    public void set(char[] password) {
        recode(null, password);
    }

    @Override
    public void change(char[] now, char[] next) {
        recode(now, next);
    }

    @Override
    public void remove(char[] now) {
        recode(now, null);
    }

    private void recode(char @Nullable [] now, char @Nullable [] next) {
        database.open();
        FileKey key = database.exclusively(files -> {
                    FileKey from = present(files, now);
                    FileKey to = next == null ? null : keys.apply(next);
                    try {
                        recode(files, from, to);
                    } finally {
                        Files.deleteIfExists(files.work());
                    }
                    return Optional.ofNullable(to);
                })
                .orElse(null);
        database.use(key);
        database.reopen();
    }

    /** The key that the file has now. Somebody who only found the window open does not know the password. */
    private static @Nullable FileKey present(StoreFiles files, char @Nullable [] now) throws IOException {
        Optional<KeyHeader> header = headerOf(files.database());
        if (header.isPresent() != (now != null)) {
            throw new StoreException(Reason.WRONG_PASSWORD, "has a password, or has none: " + files.database(), null);
        }
        return header.isEmpty() || now == null ? null : key(now, header.get());
    }

    private void recode(StoreFiles files, @Nullable FileKey from, @Nullable FileKey to) throws IOException {
        Backup before = new BackupFolder(files).make(BackupReason.BEFORE_PASSWORD, clock.instant());
        Transcoding.copy(files.database(), from, files.work(), to);
        DatabaseContents copied = Inspection.of(files.with(to), files.work());
        if (!copied.equals(before.contents())) {
            throw new StoreException(Reason.FAILED, "the copy is not what was copied: " + copied, null);
        }
        WholeMove.finish(files);
    }

    @Override
    public int unprotectedBackups() {
        StoreFiles files = database.files();
        try {
            return unprotected(files).size();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot list the backups", files.folder(), e);
        }
    }

    /** Their names. */
    public List<String> unprotectedNames() {
        StoreFiles files = database.files();
        try {
            return unprotected(files).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot list the backups", files.folder(), e);
        }
    }

    @Override
    public void deleteUnprotectedBackups() {
        database.open();
        database.exclusively(files -> {
            List<Path> open = unprotected(files);
            new BackupFolder(files).make(BackupReason.BEFORE_PASSWORD, clock.instant());
            for (Path file : open) {
                Files.deleteIfExists(file);
            }
            return open.size();
        });
    }

    private static List<Path> unprotected(StoreFiles files) throws IOException {
        BackupFolder folder = new BackupFolder(files);
        List<Path> found = new ArrayList<>();
        for (Backup backup : folder.all()) {
            if (Files.isRegularFile(folder.file(backup)) && !KeyHeader.isEncrypted(folder.file(backup))) {
                found.add(folder.file(backup));
            }
        }
        return found;
    }

    @Override
    public List<String> unprotectedCopies() {
        return copies().stream().map(file -> file.getFileName().toString()).toList();
    }

    @Override
    public void deleteUnprotectedCopies() {
        database.exclusively(files -> {
            for (Path file : copies()) {
                Files.deleteIfExists(file);
            }
            return files;
        });
    }

    private List<Path> copies() {
        StoreFiles files = database.files();
        List<Path> found = new ArrayList<>();
        try {
            for (Path file : files.damagedCopies()) {
                if (Files.isRegularFile(file) && !KeyHeader.isEncrypted(file)) {
                    found.add(file);
                }
            }
            return found;
        } catch (IOException e) {
            throw DatabaseFailures.of("cannot list what was kept", files.folder(), e);
        }
    }
}
