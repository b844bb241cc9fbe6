package org.southsouth.readiness.ui.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** Actions that could not be saved when somebody went to another screen; they wait here. One for the whole window. */
public final class Drafts {
    private final Map<AssessmentId, Draft> kept = new HashMap<>();

    void keep(AssessmentId assessment, Draft draft) {
        kept.put(assessment, draft);
    }

    /** Each once. */
    Optional<Draft> take(AssessmentId assessment) {
        return Optional.ofNullable(kept.remove(assessment));
    }
}
