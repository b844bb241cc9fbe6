package org.southsouth.readiness.core.password;

import java.util.List;

/**
 * Port: the password of everything that is kept here. Every call blocks, those with a password for some tenths of a second
 * at least. A password that is not the data's fails as {@link
 * org.southsouth.readiness.core.assessment.StoreException} with {@code WRONG_PASSWORD}; whatever fails leaves the data as
 * it was. The arrays stay the caller's, who clears them.
 */
public interface DataPassword extends Unlocking {
    /** Whether the data has one; whether it was given yet does not matter. */
    boolean isSet();

    @Override
    void unlock(char[] password);

    /** Backs up, then encrypts data that has none. */
    void set(char[] password);

    /** Backs up, then encrypts the data with another. */
    void change(char[] now, char[] next);

    /** Backs up, then leaves the data as anybody can read it. */
    void remove(char[] now);

    /** How many backups anybody can read. */
    int unprotectedBackups();

    /** Makes a backup as the data is now, then deletes those that anybody can read. */
    void deleteUnprotectedBackups();

    /** The names of the damaged databases that were kept beside the data and that anybody can read. */
    List<String> unprotectedCopies();

    /** Deletes those for good: nothing can be made of them that is not in a backup, and what they hold can be read. */
    void deleteUnprotectedCopies();
}
