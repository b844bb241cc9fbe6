package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Carried;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.review.ReviewTrail;

/**
 * What one computer holds of an assessment: the whole trail, or that of some questions, oldest first; what an earlier
 * round said, which is no answer and in no trail until somebody confirms it; and what was said of the answers.
 */
public record Copy(
        AssessmentId id,
        FrameworkRef framework,
        Profile profile,
        List<HistoryEntry> trail,
        Map<QuestionId, Carried> carried,
        ReviewTrail review) {
    public Copy {
        trail = List.copyOf(trail);
        carried = Map.copyOf(carried);
    }

    /** Of a round that took nothing over, and that nobody has reviewed. */
    public Copy(AssessmentId id, FrameworkRef framework, Profile profile, List<HistoryEntry> trail) {
        this(id, framework, profile, trail, Map.of(), ReviewTrail.NONE);
    }

    Copy with(List<HistoryEntry> otherTrail, ReviewTrail otherReview) {
        return new Copy(id, framework, profile, otherTrail, carried, otherReview);
    }
}
