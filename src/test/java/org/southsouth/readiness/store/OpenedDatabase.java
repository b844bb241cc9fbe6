package org.southsouth.readiness.store;

import java.nio.file.Path;
import org.southsouth.readiness.core.assessment.StoreException;

/** Opens the database of a folder, which is made where there is none, and prints how that ended: run on a disk that is too small. */
public final class OpenedDatabase {
    private OpenedDatabase() {}

    public static void main(String[] arguments) {
        try (FileDatabase database = Database.in(Path.of(arguments[0]), () -> {})) {
            database.readPlainly(connection -> "");
            System.out.println("OPENED");
        } catch (StoreException failure) {
            System.out.println(failure.reason());
        }
    }
}
