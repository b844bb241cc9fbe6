package org.southsouth.readiness.core.card;

import java.time.Instant;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * A card with where it came from: the assessment that it was made from, or nothing where somebody else made it; and when and
 * by whom (may be empty) it was kept as it is.
 */
public record KeptCard(Card card, Optional<AssessmentId> assessment, Instant changedAt, String changedBy) {
    /** Whether it was made here. */
    public boolean isOwn() {
        return assessment.isPresent();
    }
}
