package org.southsouth.readiness.ui.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the panel shows, and what led to it inside the panel, step by step: whoever goes back goes the same way. */
record Trail(List<Target> before, Target now) {
    Trail {
        before = List.copyOf(before);
    }

    /** Opened from the page: nothing led there. */
    static Trail at(Target target) {
        return new Trail(List.of(), target);
    }

    /** A row of the panel was opened. */
    Trail to(Target target) {
        List<Target> all = new ArrayList<>(before);
        all.add(now);
        return new Trail(all, target);
    }

    /** Empty on the level at which the panel was opened. */
    Optional<Trail> back() {
        int last = before.size() - 1;
        return last < 0 ? Optional.empty() : Optional.of(new Trail(before.subList(0, last), before.get(last)));
    }
}
