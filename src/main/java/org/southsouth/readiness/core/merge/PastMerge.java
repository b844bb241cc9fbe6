package org.southsouth.readiness.core.merge;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.Profile;

/** A merge that was made here and not taken back; who made it may be empty. What stands in the way of taking it back is told first. */
public record PastMerge(Receipt receipt, String by, List<Part> parts, Optional<Hindrance> hindrance) {
    public PastMerge {
        parts = List.copyOf(parts);
    }

    /** What came to one assessment: it was not here before, or so many changes. */
    public record Part(Profile profile, boolean isNew, int changes) {}

    /** Something that was done since with an assessment, and would be lost. */
    public record Hindrance(Reason reason, Optional<Profile> profile) {}

    public enum Reason {
        /** An assessment of it was deleted for good. */
        GONE,
        REMOVED,
        SIGNED_OFF,
        /** Another merge came after it, and can be taken back first. */
        MERGED,
        ANSWERED,
        /** Reviews, comments, plans, priorities or cards. */
        REVIEWED,
        /** Somebody was asked for answers to what came with it, and would be forgotten. */
        ASKED,
        SET_UP
    }
}
