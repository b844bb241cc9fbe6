package org.southsouth.readiness.ui.scorecard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.AssessmentId;

/**
 * Where the panel stood when a button of it led to another screen: whoever comes straight back finds it there. Window thread.
 */
public final class LastWhy {
    private @Nullable Left last;

    /** {@code button} is its place among those at the foot of the panel. */
    record Left(AssessmentId assessment, Trail trail, int button) {}

    void keep(Left left) {
        last = left;
    }

    /** Once: a scorecard that is opened later, from elsewhere, has its panel as usual. */
    Optional<Left> take(AssessmentId assessment) {
        Left kept = last;
        last = null;
        return Optional.ofNullable(kept).filter(left -> left.assessment().equals(assessment));
    }
}
