package org.southsouth.readiness.core.password;

/** What stays closed until somebody gives a password. */
public interface Unlocking {
    /**
     * Gives it, so that the data can be opened. Blocks; another password fails as {@link
     * org.southsouth.readiness.core.assessment.StoreException} with {@code WRONG_PASSWORD}. The array stays the caller's.
     */
    void unlock(char[] password);
}
