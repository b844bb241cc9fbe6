package org.southsouth.readiness.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.southsouth.readiness.cli.StoredBackups;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2Password;
import org.southsouth.readiness.store.Moving;

/**
 * Backups for the command line: each call opens the data folder, or the shared database, and closes it again. A shared
 * database is backed up as the file that a data folder would have, and restored from one where it is empty.
 */
record FolderBackups(DataLocations places) implements StoredBackups {
    @Override
    public boolean exists(String place) {
        return DataLocations.exists(place);
    }

    @Override
    public void backUp(String place, String file) {
        if (DataLocations.isShared(place)) {
            beside(folder -> {
                try (Database server = places.open(place)) {
                    Moving.run(server, folder);
                }
                return backups(folder).writeTo(file);
            });
        } else {
            try (FileDatabase database = places.folder(place)) {
                backups(database).writeTo(file);
            }
        }
    }

    @Override
    public void restore(String place, String file) {
        if (DataLocations.isShared(place)) {
            beside(folder -> {
                backups(folder).restore(file);
                return into(folder, place);
            });
        } else {
            try (FileDatabase database = places.folder(place)) {
                backups(database).restore(file);
            }
        }
    }

    /** With a database in a folder that is gone afterwards. */
    private static <T> T beside(Function<FileDatabase, T> work) {
        try {
            Path folder = Files.createTempDirectory("readiness");
            try (FileDatabase database = Database.in(folder, () -> {})) {
                return work.apply(database);
            } finally {
                delete(folder);
            }
        } catch (IOException e) {
            throw new StoreException(Reason.FAILED, "no folder to work in", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    @Override
    public void restore(String place, String file, char[] password) {
        if (DataLocations.isShared(place)) {
            beside(folder -> {
                backups(folder).restore(file, password);
                new H2Password(folder, Clock.systemUTC()).unlock(password);
                return into(folder, place);
            });
        } else {
            try (FileDatabase database = places.folder(place)) {
                backups(database).restore(file, password);
            }
        }
    }

    private CopyReport into(FileDatabase folder, String place) {
        try (Database server = places.open(place)) {
            return Moving.run(folder, server);
        }
    }

    @Override
    public Verdict verify(String place) {
        if (DataLocations.isShared(place)) {
            try (Database server = places.open(place)) {
                return new WholeVerification(server, new KeptElsewhere(server), Clock.systemUTC()).verify();
            }
        }
        try (FileDatabase database = places.folder(place)) {
            return new WholeVerification(database, backups(database), Clock.systemUTC()).verify();
        }
    }

    @Override
    public String diagnose(String place, String head) {
        if (DataLocations.isShared(place)) {
            try (Database server = places.open(place)) {
                return new SupportFile(server, new KeptElsewhere(server), Clock.systemUTC()).text(head);
            }
        }
        Path folder = Path.of(place);
        try (FileDatabase database = places.folder(place)) {
            return new SupportFile(database, backups(database), Clock.systemUTC())
                    .text(head, folder, new JsonSettings(folder).load());
        }
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.systemUTC());
    }
}
