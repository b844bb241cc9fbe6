package org.southsouth.readiness.core.password;

import java.time.Duration;

/**
 * How long somebody waits after wrong passwords, so that nobody tries many at this window. A stolen file is protected by
 * the work that each try takes, not by this.
 */
public final class PasswordTries {
    private static final int FREE = 2;
    private static final int MOST_SECONDS = 30;

    private PasswordTries() {}

    /** After so many wrong ones in a row: two are free, then 1, 2, 4 seconds, never more than 30. */
    public static Duration pauseAfter(int wrong) {
        if (wrong <= FREE) {
            return Duration.ZERO;
        }
        int doublings = Math.min(wrong - FREE - 1, 5);
        return Duration.ofSeconds(Math.min(1L << doublings, MOST_SECONDS));
    }
}
