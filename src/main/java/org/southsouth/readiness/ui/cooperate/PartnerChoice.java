package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;

/**
 * Whom somebody chose to consider as partners; remembered while the window is open. Empty: everybody, also who comes later,
 * but fictional countries only for one another. And at which of them somebody was when a card led elsewhere.
 */
public final class PartnerChoice {
    private Optional<Set<Subject>> chosen = Optional.empty();
    private Optional<Left> left = Optional.empty();

    /** The partner whose card led to another screen. */
    record Left(AssessmentId assessment, Subject partner) {}

    Optional<Set<Subject>> chosen() {
        return chosen;
    }

    void choose(Optional<Set<Subject>> subjects) {
        chosen = subjects.map(Set::copyOf);
    }

    /** For whom a card is being begun, away from this screen. */
    void leaveAt(Left place) {
        left = Optional.of(place);
    }

    /** Once: whoever comes back goes on there. */
    Optional<Subject> back(AssessmentId assessment) {
        Optional<Left> place = left;
        left = Optional.empty();
        return place.filter(here -> here.assessment().equals(assessment)).map(Left::partner);
    }

    boolean has(Subject own, Subject other) {
        return chosen.map(subjects -> subjects.contains(other)).orElseGet(() -> isUsual(own, other));
    }

    /** Whether somebody is considered where nothing was chosen. */
    static boolean isUsual(Subject own, Subject other) {
        return own.isFictional() == other.isFictional();
    }
}
