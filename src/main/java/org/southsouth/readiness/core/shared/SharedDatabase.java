package org.southsouth.readiness.core.shared;

/**
 * Port: a shared database that nobody works with yet. Every call blocks; what stands in the way is thrown as {@link
 * org.southsouth.readiness.core.assessment.StoreException}. An empty password leaves it to the file that PGPASSFILE names.
 */
public interface SharedDatabase {
    /** What a try found: nothing of ours yet, or so many assessments. */
    record Found(boolean isNew, long assessments) {}

    /** Connects and looks, and changes nothing: whether one could work with it. */
    Found look(ServerAddress address, char[] password);

    /** Copies everything that the window works with now into that database, which must be empty. */
    CopyReport copyTo(ServerAddress address, char[] password);

    /** The same into a folder. */
    CopyReport copyTo(String folder);
}
