package org.southsouth.readiness.cli;

import java.util.function.Function;
import org.southsouth.readiness.core.backup.Backups;
import org.southsouth.readiness.core.people.PeopleStore;

/** The names in a data folder or a shared database. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredPeople {
    /** Opens the place for one piece of work and closes it again. */
    <T> T in(String place, Function<Desk, T> work);

    /** What there is to do it with; a shared database has no backups here. */
    record Desk(PeopleStore people, Backups backups) {}
}
