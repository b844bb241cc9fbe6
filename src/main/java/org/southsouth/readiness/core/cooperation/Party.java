package org.southsouth.readiness.core.cooperation;

import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.comparison.CountryFacts;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.scoring.Scorecard;

/**
 * One of those who could exchange: its assessment, its round before that where there is one, what is known of its country,
 * and whether it may be proposed to others.
 */
public record Party(Entry entry, Optional<Entry> before, Optional<CountryFacts> facts, Readiness readiness) {
    /** Whether it may be proposed; the first obstacle that holds. */
    public enum Readiness {
        READY,
        NOT_VALIDATED,
        /** It did not say that its answers may be shared. */
        NOT_WILLING
    }

    public Profile profile() {
        return entry.profile();
    }

    public Scorecard scorecard() {
        return entry.scorecard();
    }

    public boolean isReady() {
        return readiness == Readiness.READY;
    }
}
