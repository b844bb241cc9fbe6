package org.southsouth.readiness.core.assessment;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Port: what was taken out of the list and can come back. Every call blocks; failed work is thrown as {@link
 * StoreException} and has changed nothing.
 */
public interface RemovedStore {
    /** How long it can come back; after that it goes for good at a start. */
    Duration KEPT = Duration.ofDays(90);

    /** The latest first. */
    List<Removed> removed();

    /**
     * Takes these away for good, with answers, trail, people, review, plan and attached files that nothing else names. What
     * is in the list by now stays. Gives how many went.
     */
    int purge(Collection<AssessmentId> ids);

    /** The same with everything that was removed before that time. */
    int purgeRemovedBefore(Instant time);

    /**
     * Writes the file anew, so that what went is not in it any more either; false where that failed, and what is kept is as it
     * was. Takes as long as copying all data. On a server it does nothing, and is true.
     */
    boolean forgetOldStates();
}
