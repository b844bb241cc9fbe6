package org.southsouth.readiness.app;

import java.time.Clock;
import java.util.function.Function;
import org.southsouth.readiness.cli.StoredPeople;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.FileDatabase;
import org.southsouth.readiness.store.H2Backups;
import org.southsouth.readiness.store.JdbiPeopleStore;

/** The names for the command line: each call opens the data folder, or the shared database, and closes it again. */
record FolderPeople(DataLocations places) implements StoredPeople {
    @Override
    public <T> T in(String place, Function<Desk, T> work) {
        Clock clock = Clock.systemUTC();
        if (DataLocations.isShared(place)) {
            try (Database server = places.open(place)) {
                return work.apply(new Desk(new JdbiPeopleStore(server, clock), new KeptElsewhere(server)));
            }
        }
        try (FileDatabase database = places.folder(place)) {
            return work.apply(new Desk(new JdbiPeopleStore(database, clock), new H2Backups(database, clock)));
        }
    }
}
