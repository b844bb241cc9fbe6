package org.southsouth.readiness.core.merge;

import java.time.Instant;
import java.util.List;

/** When a merge was, and the rows of the trail that came with it: those from one place, counted from 0, to before the other. */
public record BroughtRows(Instant at, int from, int to) {
    public boolean has(int row) {
        return row >= from && row < to;
    }

    public static boolean any(List<BroughtRows> brought, int row) {
        return brought.stream().anyMatch(part -> part.has(row));
    }
}
