package org.southsouth.readiness.core.backup;

/** Port: what risky work asks first. */
@FunctionalInterface
public interface Safeguard {
    /**
     * Keeps a copy of everything as it is now. It blocks. Throws {@link
     * org.southsouth.readiness.core.assessment.StoreException} where it could not be made: what was risky is not to be
     * begun then.
     */
    void beforeRisk(BackupReason reason);
}
