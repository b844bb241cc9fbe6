package org.southsouth.readiness.ui.history;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.review.TrailEntry;
import org.southsouth.readiness.ui.fx.Route;

/** Where somebody was in a history, until the window closes: whoever looked at a question meanwhile goes on from there. Window thread. */
final class LastHistory {
    private final Map<Route.History, Place> places = new HashMap<>();

    /** The entry that somebody was at, and the newest one there was then. */
    private record Place(TrailEntry at, TrailEntry newest) {}

    void keep(Route.History route, TrailEntry at, TrailEntry newest) {
        places.put(route, new Place(at, newest));
    }

    /** Empty where another entry is the newest by now: whoever made that comes back to see it. */
    Optional<TrailEntry> of(Route.History route, TrailEntry newest) {
        return Optional.ofNullable(places.get(route))
                .filter(place -> place.newest().equals(newest))
                .map(Place::at);
    }
}
