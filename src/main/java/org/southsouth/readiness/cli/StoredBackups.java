package org.southsouth.readiness.cli;

import java.util.List;
import org.southsouth.readiness.core.backup.Contents;

/** Copies of what a data folder holds. It blocks; what fails is thrown as the ports of the core do. */
public interface StoredBackups {
    /** What became of reading a file whole. */
    enum Finding {
        SOUND,
        UNSOUND,
        /** Another password than that of the database opens it. */
        LOCKED
    }

    /** A file that was looked at; the contents are those it has, or should have. */
    record Checked(String file, Contents contents, Finding finding) {}

    /** Whether there is a database in the folder. */
    boolean exists(String dataFolder);

    void backUp(String dataFolder, String file);

    /** Also into a folder without a database. */
    void restore(String dataFolder, String file);

    /** The same with a file that this password opens. */
    void restore(String dataFolder, String file, char[] password);

    /** The database and every backup beside it, the newest first. Fails where the database cannot be read. */
    List<Checked> verify(String dataFolder);
}
