package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.cli.StoredExchange;
import org.southsouth.readiness.core.backup.BackupReason;
import org.southsouth.readiness.core.merge.Dispatch;
import org.southsouth.readiness.core.merge.Reception;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.PasswordFile;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.H2FrameworkStore;
import org.southsouth.readiness.store.H2MergeStore;

/** Merging and sending for the command line: each call opens the data folder and closes it again. */
final class FolderExchange implements StoredExchange {
    private final DataFolders folders;

    FolderExchange(DataFolders folders) {
        this.folders = folders;
    }

    @Override
    public Optional<char[]> password(String file) {
        return PasswordFile.read(file);
    }

    @Override
    public <T> T in(String dataFolder, Function<Counter, T> work) {
        Path folder = Path.of(dataFolder);
        Clock clock = Clock.systemUTC();
        String name = new JsonSettings(folder).load().name();
        try (FileDatabase database = folders.open(dataFolder)) {
            H2Backups backups = new H2Backups(database, clock);
            H2MergeStore store =
                    new H2MergeStore(database, clock, () -> name, () -> backups.beforeRisk(BackupReason.BEFORE_MERGE));
            FrameworkShelf library =
                    new FrameworkShelf(new JsonFrameworkSource(), new H2FrameworkStore(database, clock));
            return work.apply(
                    new Counter(new Reception(store, library), new Dispatch(store, library), clock.instant(), name));
        }
    }
}
