package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;

/** Who was compared last and in which view, until the window closes: whoever went elsewhere meanwhile goes on there. Window thread. */
final class LastCompared {
    private List<AssessmentId> ids = List.of();
    private CompareViewModel.View view = CompareViewModel.View.THEMES;

    List<AssessmentId> ids() {
        return ids;
    }

    /** The view in which the same ones were left; others begin at the themes. */
    CompareViewModel.View keep(List<AssessmentId> compared) {
        if (!Set.copyOf(compared).equals(Set.copyOf(ids))) {
            view = CompareViewModel.View.THEMES;
        }
        ids = List.copyOf(compared);
        return view;
    }

    void look(CompareViewModel.View chosen) {
        view = chosen;
    }
}
