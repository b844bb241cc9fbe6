package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import org.southsouth.readiness.cli.StoredExchange;
import org.southsouth.readiness.core.backup.Safeguard;
import org.southsouth.readiness.core.evidence.FileBytes;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.files.FrameworkJson;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.files.PasswordFile;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiFrameworkStore;
import org.southsouth.readiness.store.JdbiMergeStore;

/**
 * Merging and sending for the command line: each call opens the data folder, or the shared database, and closes it again.
 * Who keeps a server keeps its backups, so before a merge there only a folder is backed up.
 */
record FolderExchange(DataLocations places) implements StoredExchange {

    @Override
    public Optional<char[]> password(String file) {
        return PasswordFile.read(file);
    }

    @Override
    public <T> T in(String place, Function<Counter, T> work) {
        if (DataLocations.isShared(place)) {
            try (Database server = places.open(place)) {
                return in(server, "", reason -> {}, work);
            }
        }
        String name = new JsonSettings(Path.of(place)).load().name();
        try (FileDatabase database = places.folder(place)) {
            H2Backups backups = new H2Backups(database, Clock.systemUTC());
            return in(database, name, backups, work);
        }
    }

    @Override
    public void write(String file, FileBytes contents) {
        new WholeFile().write(file, contents);
    }

    private static <T> T in(Database database, String name, Safeguard safeguard, Function<Counter, T> work) {
        Clock clock = Clock.systemUTC();
        JdbiMergeStore store = new JdbiMergeStore(database, clock, () -> name, safeguard, FrameworkJson::write);
        FrameworkCache library = new FrameworkCache(new JsonFrameworkSource(), new JdbiFrameworkStore(database, clock));
        return work.apply(new Counter(
                new ExchangeImport(store, library), new ExchangeExport(store, library), clock.instant(), name));
    }
}
