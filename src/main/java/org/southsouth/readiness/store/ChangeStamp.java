package org.southsouth.readiness.store;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/** When and by whom something is changed. To the microsecond, which is what the databases keep. */
record ChangeStamp(Instant at, String by) {
    static ChangeStamp of(Clock clock, String by) {
        return new ChangeStamp(clock.instant().truncatedTo(ChronoUnit.MICROS), by);
    }

    OffsetDateTime time() {
        return time(at);
    }

    /** As a time with its offset: a plain timestamp would have the same hour twice when clocks go back. */
    static OffsetDateTime time(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
