package org.southsouth.readiness.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jdbi.v3.core.argument.Argument;

/** When and by whom something is changed. To the microsecond, which is what the databases keep. */
record Signature(Instant at, String by) {
    static Signature of(Clock clock, String by) {
        return new Signature(clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    }

    Argument time() {
        return time(at);
    }

    /** As a time with its offset: a plain timestamp would have the same hour twice when clocks go back. */
    static Argument time(Instant instant) {
        OffsetDateTime time = instant.atOffset(ZoneOffset.UTC);
        return (position, statement, context) -> statement.setObject(position, time);
    }
}
