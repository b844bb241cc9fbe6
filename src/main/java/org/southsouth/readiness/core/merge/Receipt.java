package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.AssessmentSummary;

/**
 * What a merge did, in its order, as far as it must be known to take it back: also the hashes of the attached files whose
 * bytes were not here before, and when it was done.
 */
public record Receipt(List<Taken> taken, List<String> files, Instant at) {
    public static final Receipt NOTHING = new Receipt(List.of(), List.of(), Instant.EPOCH);

    public Receipt {
        taken = List.copyOf(taken);
        files = List.copyOf(files);
    }

    public boolean isNothing() {
        return taken.isEmpty() && files.isEmpty();
    }

    /**
     * One intake: how the assessment stood and what the list said of it before (empty where it was not here), what the
     * list said after it; how many rows the trail had before and after; what was added to the review, and how much hung on
     * the assessment after that.
     */
    public record Taken(
            AssessmentId id,
            Condition before,
            Optional<AssessmentSummary> was,
            AssessmentSummary became,
            int rowsBefore,
            int rowsAfter,
            Remarks added,
            int remarks) {}

    /** What was added to a review: the latest so many of each kind; and the comments that were marked as settled. */
    public record Remarks(int given, int comments, List<Long> settled, boolean isReopened, int signOffs) {
        public Remarks {
            settled = List.copyOf(settled);
        }
    }
}
