package org.southsouth.readiness.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * Who was compared last, in which view and at which row, until the window closes: whoever went elsewhere meanwhile goes on there.
 * Window thread.
 */
public final class LastCompared {
    private List<AssessmentId> ids = List.of();
    private CompareViewModel.View view = CompareViewModel.View.THEMES;
    private Optional<CompareViewModel.Place> place = Optional.empty();

    List<AssessmentId> ids() {
        return ids;
    }

    /** The view in which the same ones were left; others begin at the themes. */
    CompareViewModel.View keep(List<AssessmentId> compared) {
        if (!Set.copyOf(compared).equals(Set.copyOf(ids))) {
            view = CompareViewModel.View.THEMES;
            place = Optional.empty();
        }
        ids = List.copyOf(compared);
        return view;
    }

    void look(CompareViewModel.View chosen) {
        if (view != chosen) {
            place = Optional.empty();
        }
        view = chosen;
    }

    /** Where the keys were in the view that is left; empty where nobody was at its rows. */
    void leaveAt(Optional<CompareViewModel.Place> left) {
        place = left;
    }

    /** Once: whoever looks at something else then begins there. */
    Optional<CompareViewModel.Place> takePlace() {
        Optional<CompareViewModel.Place> left = place;
        place = Optional.empty();
        return left;
    }
}
