package org.southsouth.readiness.core.merge;

import java.util.List;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.HistoryEntry;

/**
 * What a merge keeps of one assessment: first their rows, oldest first, of which those that are not aside become the
 * answer in turn; then the decisions, then their review and
 * their plan. Their revisions and old answers are worked out anew where they are kept. {@code
 * before} and {@code after} are the answers here without it and with it.
 */
public record MergeChanges(
        Copy theirs,
        boolean isNew,
        List<HistoryEntry> rows,
        List<Decision> decisions,
        ReviewMergeChanges review,
        PlanMergeChanges plan,
        Answers before,
        Answers after) {
    public MergeChanges {
        rows = List.copyOf(rows);
        decisions = List.copyOf(decisions);
    }

    public boolean changesNothing() {
        return changesNoAnswer() && plan.isEmpty();
    }

    /** Nothing that a sign-off locks; a plan goes on after it. */
    public boolean changesNoAnswer() {
        return !isNew && rows.isEmpty() && decisions.isEmpty() && review.isEmpty();
    }
}
