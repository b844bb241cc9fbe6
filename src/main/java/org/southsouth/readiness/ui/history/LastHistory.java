package org.southsouth.readiness.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.ui.fx.Route;

/** Where somebody was in a history, until the window closes: whoever looked at a question meanwhile goes on from there. Window thread. */
final class LastHistory {
    private final Map<Route.History, HistoryEntry> places = new HashMap<>();

    void keep(Route.History route, HistoryEntry place) {
        places.put(route, place);
    }

    Optional<HistoryEntry> of(Route.History route) {
        return Optional.ofNullable(places.get(route));
    }
}
