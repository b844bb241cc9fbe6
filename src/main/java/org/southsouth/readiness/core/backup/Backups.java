package org.southsouth.readiness.core.backup;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Port: copies of the database. Every call blocks; what fails is thrown as {@link
 * org.southsouth.readiness.core.assessment.StoreException} and leaves the database and the other backups as they were.
 */
public interface Backups extends Safeguard {
    /** Those there are, the newest first. Opens none of them. */
    List<Backup> all();

    /**
     * The newest that can be read whole; opens one after the other until it is found. Fails with {@code LOCKED} where
     * another password opens the newest, and nothing was read yet.
     */
    Optional<Backup> newestSound();

    /**
     * Reads a backup whole: whether it still holds what its name says, and a restore of it would find every row readable.
     * Fails with {@code LOCKED} like the others.
     */
    boolean isSound(Backup backup);

    /** Makes one of the database as it is now, and takes away those that need not stay any longer. */
    Backup make(BackupReason reason);

    @Override
    default void beforeRisk(BackupReason reason) {
        make(reason);
    }

    /** Makes one, unless nothing was entered since the newest of them; empty then. */
    Optional<Backup> ifChanged();

    /** Makes one, and takes away all that were made before it, whatever their password. Gives how many. */
    int renew();

    /** When the database was written to for the last time, after the clock of the computer; empty where there is none. */
    Optional<Instant> lastWritten();

    /** What the database holds now. */
    DatabaseContents now();

    /**
     * Puts a backup in the place of the database. What was there is backed up first; where it cannot be read, its file is
     * kept beside the database under a name with the time. What had a password keeps it. Fails with {@code LOCKED} where
     * another password opens the backup.
     */
    void restore(Backup backup);

    /** The same with a file from anywhere, which is first looked at whole. */
    void restore(String file);

    /**
     * The same with a backup that this password opens. The data has the password then that it had before, or this one
     * where it had none.
     */
    void restore(Backup backup, char[] password);

    void restore(String file, char[] password);

    /**
     * What a file from anywhere holds, which is looked at whole as before a restore; it and the database stay as they are.
     * Fails as a restore of it would.
     */
    DatabaseContents look(String file);

    /** Whether there is a file of that name. */
    boolean isThere(String file);

    /** A copy for somewhere else, whole or not at all. */
    DatabaseContents writeTo(String file);
}
