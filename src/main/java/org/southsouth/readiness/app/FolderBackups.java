package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import org.southsouth.readiness.cli.StoredBackups;
import org.southsouth.readiness.core.backup.Verdict;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;

/** Backups for the command line: each call opens the data folder and closes it again. */
final class FolderBackups implements StoredBackups {
    @Override
    public boolean exists(String dataFolder) {
        return FileDatabase.existsIn(Path.of(dataFolder));
    }

    @Override
    public void backUp(String dataFolder, String file) {
        try (FileDatabase database = open(dataFolder)) {
            backups(database).writeTo(file);
        }
    }

    @Override
    public void restore(String dataFolder, String file) {
        try (FileDatabase database = open(dataFolder)) {
            backups(database).restore(file);
        }
    }

    @Override
    public Verdict verify(String dataFolder) {
        try (FileDatabase database = open(dataFolder)) {
            return new WholeVerification(database, Clock.systemUTC()).verify();
        }
    }

    @Override
    public String diagnose(String dataFolder, String head) {
        Path folder = Path.of(dataFolder);
        try (FileDatabase database = open(dataFolder)) {
            return new SupportFile(folder, database, new JsonSettings(folder).load(), Clock.systemUTC()).text(head);
        }
    }

    private static FileDatabase open(String dataFolder) {
        return Database.in(Path.of(dataFolder), () -> {});
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.systemUTC());
    }
}
