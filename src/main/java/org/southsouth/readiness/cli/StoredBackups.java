package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.backup.Contents;

/** Copies of what a data folder holds. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredBackups {
    /** A file that was read whole, or could not be; the contents are those it has, or should have. */
    record Checked(String file, Contents contents, boolean isSound) {}

    /** Whether there is a database in the folder. */
    boolean exists(String dataFolder);

    void backUp(String dataFolder, String file);

    /** Also into a folder without a database. */
    void restore(String dataFolder, String file);

    /** The database and every backup beside it, the newest first. Fails where the database cannot be read. */
    List<Checked> verify(String dataFolder);
}
