package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.cli.StoredBackups;
import org.southsouth.readiness.core.assessment.StoreException;
import org.southsouth.readiness.core.assessment.StoreException.Reason;
import org.southsouth.readiness.core.backup.Backup;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;

/** Backups for the command line: each call opens the data folder and closes it again. */
final class FolderBackups implements StoredBackups {
    private final DataFolders folders;

    FolderBackups(DataFolders folders) {
        this.folders = folders;
    }

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
    public void restore(String dataFolder, String file, char[] password) {
        try (FileDatabase database = open(dataFolder)) {
            backups(database).restore(file, password);
        }
    }

    @Override
    public List<Checked> verify(String dataFolder) {
        try (FileDatabase database = open(dataFolder)) {
            H2Backups backups = backups(database);
            List<Checked> checked = new ArrayList<>();
            checked.add(new Checked("readiness.mv.db", backups.now(), Finding.SOUND));
            for (Backup backup : backups.all()) {
                checked.add(new Checked("backups/" + backup.name(), backup.contents(), look(backups, backup)));
            }
            return checked;
        }
    }

    private static Finding look(H2Backups backups, Backup backup) {
        try {
            return backups.isSound(backup) ? Finding.SOUND : Finding.UNSOUND;
        } catch (StoreException e) {
            if (e.reason() != Reason.LOCKED) {
                throw e;
            }
            return Finding.LOCKED;
        }
    }

    private FileDatabase open(String dataFolder) {
        return folders.open(dataFolder);
    }

    private static H2Backups backups(FileDatabase database) {
        return new H2Backups(database, Clock.systemUTC());
    }
}
