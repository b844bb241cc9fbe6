package org.southsouth.readiness.cli;

import java.time.Instant;
import java.util.function.Function;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.card.CardStore;
import org.southsouth.readiness.core.merge.ExchangeExport;
import org.southsouth.readiness.core.merge.ExchangeImport;
import org.southsouth.readiness.core.people.PeopleStore;

/** What a data folder or a shared database holds. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredContents {
    /** Opens the place for one piece of work and closes it again. A folder is made where it is missing. */
    <T> T in(String place, Function<Opened, T> work);

    /**
     * What there is to do it with, the time, and the name in the settings, which may be empty. A shared database has neither
     * backups nor a name here.
     */
    record Opened(
            CardStore cards,
            PeopleStore people,
            ExchangeImport imports,
            ExchangeExport exports,
            Backups backups,
            Instant now,
            String name) {}
}
