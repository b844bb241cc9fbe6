package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Standing;
import org.southsouth.readiness.core.plan.ActionId;

/**
 * What a merge did, in its order, as far as it must be known to take it back: also the hashes of the attached files whose
 * bytes were not here before, and when it was done. The store keeps it under the number.
 */
public record Receipt(long number, List<Taken> taken, List<String> files, Instant at) {
    public static final Receipt NOTHING = new Receipt(0, List.of(), List.of(), Instant.EPOCH);

    public Receipt {
        taken = List.copyOf(taken);
        files = List.copyOf(files);
    }

    public boolean isNothing() {
        return taken.isEmpty() && files.isEmpty();
    }

    /** What the list said of an assessment. */
    public record Listed(Standing standing, Instant changedAt, String changedBy) {}

    /**
     * One assessment: how the assessment stood and what the list said of it before (empty where it was not here); how many
     * rows the trail had before and after; what was added beside the answers, and how much hung on the assessment after that;
     * and a mark of everything else that the list said after it.
     */
    public record Taken(
            AssessmentId id,
            LocalState before,
            Optional<Listed> was,
            String mark,
            int rowsBefore,
            int rowsAfter,
            Remarks added,
            int remarks) {}

    /**
     * What was added beside the answers: to the review the latest so many of each kind, and the comments that were marked as
     * settled; to the plan these actions.
     */
    public record Remarks(
            int given, int comments, List<Long> settled, boolean isReopened, int signOffs, List<ActionId> actions) {
        public Remarks {
            settled = List.copyOf(settled);
            actions = List.copyOf(actions);
        }
    }
}
