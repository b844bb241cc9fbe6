package org.southsouth.readiness.core.sample;

import java.util.Optional;

/**
 * Port: puts the fictional countries beside what is here and takes them away again. Every call blocks; failed work is thrown
 * as a {@link org.southsouth.readiness.core.assessment.StoreException} or {@link
 * org.southsouth.readiness.core.exchange.FileException}, and what was added until then can be taken away.
 */
public interface SampleStore {
    /** A second time puts them there once more. */
    void add();

    /** Takes away every sample assessment with all that belongs to it, and the file; nothing else. */
    void remove();

    /** Takes away what a program left that ended amid {@link #add}: half of them would be shown round as all. Nothing where none did. */
    default void removeHalf() {}

    /** The path of the file that a ministry is said to have sent; empty where it is not there. */
    Optional<String> file();
}
