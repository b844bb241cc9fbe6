package org.southsouth.readiness.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.Function;
import org.southsouth.readiness.cli.StoredCards;
import org.southsouth.readiness.core.card.CardWriter;
import org.southsouth.readiness.files.JsonCards;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;
import org.southsouth.readiness.store.JdbiCardStore;

/** The cards for the command line: each call opens the data folder, or the shared database, and closes it again. */
record FolderCards(DataLocations places, CardWriter writer) implements StoredCards {
    @Override
    public <T> T in(String place, Function<Desk, T> work) {
        String name = DataLocations.isShared(place)
                ? ""
                : new JsonSettings(Path.of(place)).load().name();
        try (Database database = places.open(place)) {
            return work.apply(
                    new Desk(new JdbiCardStore(database, Clock.systemUTC(), () -> name), new JsonCards(), writer));
        }
    }
}
