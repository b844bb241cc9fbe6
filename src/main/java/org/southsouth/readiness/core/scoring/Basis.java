package org.southsouth.readiness.core.scoring;

import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;

/** What is asked of a subject apart from its answers: how deep, and whether of a country or a city. */
public record Basis(Depth depth, boolean isCity) {
    public static final Basis FULL_COUNTRY = new Basis(Depth.FULL, false);

    public static Basis of(Profile profile) {
        return new Basis(profile.depth(), profile.subject().isCity());
    }

    /** Whether the method gives a score for the whole: not for a city, not for a core check. */
    public boolean hasTotal() {
        return !isCity && depth == Depth.FULL;
    }
}
