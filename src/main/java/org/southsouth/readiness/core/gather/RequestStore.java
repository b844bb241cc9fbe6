package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** Port: who was sent which questions. Every call blocks; failed work has changed nothing. */
public interface RequestStore {
    /** The oldest first, without those that cannot be read, which somebody has changed by hand. */
    List<Request> of(AssessmentId assessment);

    /** How many cannot be read. */
    int unreadable(AssessmentId assessment);

    /** Adds them; one that is here already, by its id, stays as it is. Fails with {@code MISSING} where the assessment is not here. */
    void keep(AssessmentId assessment, List<Request> requests);

    /** Takes note of when they were reminded; one that is not here any more is passed over. */
    void remind(AssessmentId assessment, List<RequestId> requests, Instant at);

    /** Does nothing where they are not here. */
    void forget(AssessmentId assessment, List<RequestId> requests);
}
