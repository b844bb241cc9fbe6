package org.southsouth.readiness.ui.fx;

import java.util.List;

/** A way through the screens for somebody who is new, with words at each stop. */
public record Tour(Words words, List<Stop> stops) {
    /** What the card of the tour says at every stop: what it is, and what its buttons do. */
    public record Words(String label, String back, String next, String end, String leave) {}

    /** What is said there, which of how many it is, in words, and where it is. */
    public record Stop(String count, String title, String text, Route route) {}

    /** At least one stop. */
    public Tour {
        stops = List.copyOf(stops);
        if (stops.isEmpty()) {
            throw new IllegalArgumentException("a tour without a stop");
        }
    }
}
