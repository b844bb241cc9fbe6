package org.southsouth.readiness.app;

import java.util.Optional;
import org.southsouth.readiness.ui.fx.Route;

/** A request that nobody has decided on, while somebody is at the settings, the comparison or the guide. Window thread. */
final class WaitingRequest {
    private Optional<Route> waiting = Optional.empty();

    /** Where this way leads: whoever leaves those for the list comes to the request first. Only there it is put off. */
    Route on(Route here, Route to) {
        boolean isBeside = to instanceof Route.Settings || to instanceof Route.Compare || to instanceof Route.Guide;
        if (isBeside) {
            waiting = here instanceof Route.Asked ? Optional.of(here) : waiting;
            return to;
        }
        Optional<Route> kept = waiting;
        waiting = Optional.empty();
        return to instanceof Route.Home ? kept.orElse(to) : to;
    }

    /** Empty where none waits. */
    Optional<Route> route() {
        return waiting;
    }
}
