package org.southsouth.readiness.cli;

import java.util.List;
import java.util.Optional;

/** The passwords that commands need: never from an argument, which the system shows to others and keeps. It blocks. */
public interface StoredPassword {
    /** Whether what the folder holds has one. */
    boolean isNeeded(String dataFolder);

    /**
     * From now on, data folders are opened with it. The array stays the caller's. Throws {@link
     * org.southsouth.readiness.core.assessment.StoreException} with {@code WRONG_PASSWORD} where it is another.
     */
    void give(String dataFolder, char[] password);

    /** The first line of a file; empty where there is none. */
    Optional<char[]> inFile(String file);

    /** What somebody at the terminal types, unseen; empty where nobody is there. */
    Optional<char[]> typed(String question);

    /** Sets a password where there is none, else another one: the present one was given. The array stays the caller's. */
    void protect(String dataFolder, char[] next);

    /** Leaves the data without one. */
    void remove(String dataFolder);

    /** The backups, and copies of damaged data, that anybody can read though the data has a password. */
    List<String> unprotected(String dataFolder);
}
