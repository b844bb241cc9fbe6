package org.southsouth.readiness.core.assessment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A time as hashes cover it, also where somebody wrote by hand a year that no clock tells: it fits no hash then, and its row is named. */
public final class HashedTime {
    /** Between these the nanoseconds fit a long, by which Java counts the microseconds. */
    private static final Instant FIRST = Instant.EPOCH.minusNanos(Long.MAX_VALUE);

    private static final Instant LAST = Instant.EPOCH.plusNanos(Long.MAX_VALUE);

    private HashedTime() {}

    /** The microseconds since 1970; years before 1678 and after 2261 as they are written. */
    public static String of(Instant time) {
        return time.isBefore(FIRST) || time.isAfter(LAST)
                ? time.toString()
                : Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }
}
