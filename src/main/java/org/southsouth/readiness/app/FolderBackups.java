package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.cli.StoredBackups;
import org.southsouth.readiness.core.backup.Backup;
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
    public List<Checked> verify(String dataFolder) {
        try (FileDatabase database = open(dataFolder)) {
            H2Backups backups = backups(database);
            List<Checked> checked = new ArrayList<>();
            checked.add(new Checked("readiness.mv.db", backups.now(), true));
            for (Backup backup : backups.all()) {
                checked.add(new Checked("backups/" + backup.name(), backup.contents(), backups.isSound(backup)));
            }
            return checked;
        }
    }

    private static FileDatabase open(String dataFolder) {
        return Database.in(Path.of(dataFolder), () -> {});
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.systemUTC());
    }
}
