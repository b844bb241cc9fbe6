package org.southsouth.readiness.cli;

import org.southsouth.readiness.core.backup.Verdict;

/** Copies of what a data folder holds, and what can be said of it without its contents. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredBackups {
    /** Whether there is a database in the folder. */
    boolean exists(String dataFolder);

    void backUp(String dataFolder, String file);

    /** Also into a folder without a database. */
    void restore(String dataFolder, String file);

    /** The same with a file that this password opens. */
    void restore(String dataFolder, String file, char[] password);

    /** Reads everything. Fails where the database cannot be read. */
    Verdict verify(String dataFolder);

    /** Versions, sizes and counts under a head line; also of a folder without a database, and of one that cannot be read. */
    String diagnose(String place, String head);
}
