package org.southsouth.readiness.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.ui.fx.Route;

/** Where somebody was in a history, until the window closes: whoever looked at a question meanwhile goes on from there. Window thread. */
final class LastHistory {
    private final Map<Route.History, Place> places = new HashMap<>();

    /** The change that somebody was at, and the newest one there was then. */
    private record Place(HistoryEntry at, HistoryEntry newest) {}

    void keep(Route.History route, HistoryEntry at, HistoryEntry newest) {
        places.put(route, new Place(at, newest));
    }

    /** Empty where another change is the newest by now: whoever made that comes back to see it. */
    Optional<HistoryEntry> of(Route.History route, HistoryEntry newest) {
        return Optional.ofNullable(places.get(route))
                .filter(place -> place.newest().equals(newest))
                .map(Place::at);
    }
}
