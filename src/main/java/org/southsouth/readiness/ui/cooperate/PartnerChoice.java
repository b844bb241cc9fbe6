package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Subject;

/**
 * Whom somebody chose to consider as partners; remembered while the window is open. Empty: everybody, also who comes later,
 * but fictional countries only for one another.
 */
public final class PartnerChoice {
    private Optional<Set<Subject>> chosen = Optional.empty();

    Optional<Set<Subject>> chosen() {
        return chosen;
    }

    void choose(Optional<Set<Subject>> subjects) {
        chosen = subjects.map(Set::copyOf);
    }

    boolean has(Subject own, Subject other) {
        return chosen.map(subjects -> subjects.contains(other)).orElseGet(() -> isUsual(own, other));
    }

    /** Whether somebody is considered where nothing was chosen. */
    static boolean isUsual(Subject own, Subject other) {
        return own.isFictional() == other.isFictional();
    }
}
