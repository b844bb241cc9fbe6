package org.southsouth.readiness.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The names of the files that make up the database of a data folder. */
public final class KeptFiles {
    private KeptFiles() {}

    /** Where the database itself is. */
    public static Path database(Path folder) {
        return new StoreFiles(folder, "").database();
    }

    /** Where its backups lie. */
    public static Path backups(Path folder) {
        return new StoreFiles(folder, "").backups();
    }

    /**
     * Whether a file of this name beside the database is it, its lock, what is made of it, or what H2 would make beside it.
     * Capitals do not count: to many disks they are the same.
     */
    public static boolean isOne(String name) {
        StoreFiles files = new StoreFiles(Path.of(""), "");
        String low = name.toLowerCase(Locale.ROOT);
        boolean isNamed = Stream.of(files.database(), files.lock(), files.work(), files.workOfH2())
                .anyMatch(file -> file.toString().equals(low));
        String stem = files.lock().toString().replace(".lock", "");
        return isNamed
                || low.matches(stem + "(-upgrade)?\\.(trace|lock|temp)\\.db")
                || low.startsWith(stem + "-damaged-");
    }
}
