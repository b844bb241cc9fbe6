package org.southsouth.readiness.core.merge;

import java.util.List;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.framework.FrameworkRef;

/** What one computer holds of an assessment: the whole trail, or that of some questions, oldest first. */
public record Copy(AssessmentId id, FrameworkRef framework, Profile profile, List<HistoryEntry> trail) {
    public Copy {
        trail = List.copyOf(trail);
    }
}
