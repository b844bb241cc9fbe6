package org.southsouth.readiness.core.backup;

/**
 * Port: reads everything that is kept and says what is not as it was written. It blocks, for seconds where much is kept,
 * and changes nothing. Throws {@link org.southsouth.readiness.core.assessment.StoreException} where the database cannot
 * be read at all.
 */
@FunctionalInterface
public interface Verification {
    Verdict verify();
}
