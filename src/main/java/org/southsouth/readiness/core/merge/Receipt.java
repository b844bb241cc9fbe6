package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;

/** What a merge did, in its order, as far as it must be known to take it back. */
public record Receipt(List<Taken> taken) {
    public Receipt {
        taken = List.copyOf(taken);
    }

    /**
     * One intake: how the assessment stood and what the list said of it before (empty where it was not here), what the
     * list said after it; how many rows the trail had before and after, and the reviews.
     */
    public record Taken(
            AssessmentId id,
            Condition before,
            Optional<AssessmentSummary> was,
            AssessmentSummary became,
            int rowsBefore,
            int rowsAfter,
            int remarks) {}
}
