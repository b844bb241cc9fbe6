package org.southsouth.readiness.ui.cooperate;

import java.util.Optional;
import java.util.Set;
import org.southsouth.readiness.core.assessment.Subject;

/** Whom somebody chose to consider as partners; remembered while the window is open. Empty: everybody, also who comes later. */
public final class PartnerChoice {
    private Optional<Set<Subject>> chosen = Optional.empty();

    Optional<Set<Subject>> chosen() {
        return chosen;
    }

    void choose(Optional<Set<Subject>> subjects) {
        chosen = subjects.map(Set::copyOf);
    }

    boolean has(Subject subject) {
        return chosen.map(subjects -> subjects.contains(subject)).orElse(true);
    }
}
