package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;
import org.southsouth.readiness.core.framework.Framework;

/**
 * What an exchange file holds: assessments that answer one framework, or a portion of it. {@code hasNotes}: the notes
 * beside the answers are in it. {@code madeBy} may be empty.
 */
public record Parcel(
        Framework framework, List<Copy> copies, Portion portion, boolean hasNotes, Instant madeAt, String madeBy) {
    public Parcel {
        copies = List.copyOf(copies);
    }
}
