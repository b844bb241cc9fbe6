package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.southsouth.readiness.cli.StoredContents;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;

/**
 * The data for the command line: each call opens the data folder, or the shared database, and closes it again. Who keeps a
 * server keeps its backups, so before a merge there only a folder is backed up.
 */
record FolderContents(DataLocations places) implements StoredContents {
    @Override
    public <T> T in(String place, Function<Opened, T> work) {
        if (DataLocations.isShared(place)) {
            try (Database server = places.open(place)) {
                return work.apply(opened(server, "", new KeptElsewhere(server)));
            }
        }
        String name = new JsonSettings(Path.of(place)).load().name();
        try (FileDatabase database = places.folder(place)) {
            return work.apply(opened(database, name, new H2Backups(database, Clock.systemUTC())));
        }
    }

    private static Opened opened(Database database, String name, Backups backups) {
        Clock clock = Clock.systemUTC();
        Stores stores = new Stores(database, clock, () -> name);
        JdbiMergeStore merges = stores.merges(backups);
        FrameworkCache library = new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
        return new Opened(
                stores.cooperation().cards(),
                stores.people(),
                new ExchangeImport(merges, library),
                new ExchangeExport(merges, library),
                backups,
                clock.instant(),
                name);
    }
}
