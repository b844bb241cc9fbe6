package org.southsouth.readiness.ui.home;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.review.ReviewStanding;
import org.southsouth.readiness.core.review.ReviewStore;

/**
 * How far each review was when the list was last read; what the list says until it is read again. It outlives the screen.
 * Window thread, but for what blocks.
 */
public final class KnownReviews {
    private final ReviewStore store;
    private final Map<AssessmentId, ReviewStanding> known = new HashMap<>();
    private boolean wasRead;

    public KnownReviews(ReviewStore store) {
        this.store = store;
    }

    /** Blocks. Without those of which no review is begun. */
    Map<AssessmentId, ReviewStanding> read() {
        return store.standings();
    }

    void keep(List<AssessmentId> listed, Map<AssessmentId, ReviewStanding> standings) {
        wasRead = true;
        known.clear();
        listed.forEach(id -> known.put(id, standings.getOrDefault(id, ReviewStanding.NONE)));
    }

    /** Of which assessments it is known; empty until it was read once, which the first list of a start does not wait for. */
    Optional<Set<AssessmentId>> assessments() {
        return wasRead ? Optional.of(Set.copyOf(known.keySet())) : Optional.empty();
    }

    /** Empty where it was never read. */
    Optional<ReviewStanding> of(AssessmentId assessment) {
        return Optional.ofNullable(known.get(assessment));
    }

    /** It can become another one now. */
    public void forget(AssessmentId assessment) {
        known.remove(assessment);
    }

    /** Any of them can become another one now. */
    public void forgetAll() {
        known.clear();
    }
}
