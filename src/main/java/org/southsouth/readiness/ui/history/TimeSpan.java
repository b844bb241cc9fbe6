package org.southsouth.readiness.ui.history;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far back the list goes. */
enum TimeSpan {
    ANY(null),
    DAY(Duration.ofDays(1)),
    WEEK(Duration.ofDays(7)),
    MONTH(Duration.ofDays(30)),
    YEAR(Duration.ofDays(365));

    private final @Nullable Duration length;

    TimeSpan(@Nullable Duration length) {
        this.length = length;
    }

    /** A clock that was set back leaves changes after now: they are recent too. */
    boolean holds(Instant at, Instant now) {
        return length == null || !at.isBefore(now.minus(length));
    }
}
