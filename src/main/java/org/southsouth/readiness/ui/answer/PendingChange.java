package org.southsouth.readiness.ui.answer;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Assessment;
import org.southsouth.readiness.core.assessment.AssessmentStore;
import org.southsouth.readiness.core.assessment.Change;
import org.southsouth.readiness.core.assessment.OtherEdit;

/** A change that is not kept yet: to become the answer, or to be kept beside the one that stands. */
record PendingChange(Change change, boolean isAside) {
    /** What somebody else was quicker with; nothing is in the way of what goes beside. Blocks. */
    Optional<OtherEdit> keep(AssessmentStore store) {
        if (isAside) {
            store.layAside(change);
            return Optional.empty();
        }
        return store.save(change);
    }

    /** Whether it is to become the answer to the question of that change. */
    boolean isFor(Change other) {
        return !isAside
                && change.assessment().equals(other.assessment())
                && change.question().equals(other.question());
    }

    Assessment laidOver(Assessment stored) {
        return isAside || !change.assessment().equals(stored.id())
                ? stored
                : stored.withAnswers(stored.answers().with(change.question(), change.after()));
    }
}
