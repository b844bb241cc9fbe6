package org.southsouth.readiness.ui.answer;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** What each assessment that was opened is called in the top bar, to be said at the foot where another one is shown. */
public final class AssessmentTitles {
    private final Map<AssessmentId, String> titles = new HashMap<>();

    void named(AssessmentId assessment, String title) {
        titles.put(assessment, title);
    }

    /** Empty where it was not opened. */
    Optional<String> of(AssessmentId assessment) {
        return Optional.ofNullable(titles.get(assessment));
    }
}
