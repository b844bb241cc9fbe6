package org.southsouth.readiness.core.assessment;

import java.time.Instant;

/** An assessment that was taken out of the list: it is kept whole for {@link RemovedStore#KEPT}, with so many answers. */
public record Removed(AssessmentId id, Subject subject, Round round, Instant at, int answered) {
    /** From when on it goes for good at the next start. */
    public Instant goesAt() {
        return at.plus(RemovedStore.KEPT);
    }
}
