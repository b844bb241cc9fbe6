package org.southsouth.readiness.ui.plan;

import java.util.HashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** How somebody looked at each plan last, until the window closes: whoever comes back from elsewhere finds it so. Window thread. */
final class LastView {
    private final Map<AssessmentId, PlanViewModel.View> views = new HashMap<>();

    void keep(AssessmentId assessment, PlanViewModel.View view) {
        views.put(assessment, view);
    }

    /** The list where nobody chose, or where there is no earlier round any more. */
    PlanViewModel.View of(AssessmentId assessment, boolean hasPast) {
        PlanViewModel.View last = views.getOrDefault(assessment, PlanViewModel.View.LIST);
        return last == PlanViewModel.View.SINCE && !hasPast ? PlanViewModel.View.LIST : last;
    }
}
