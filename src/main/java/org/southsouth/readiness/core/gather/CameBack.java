package org.southsouth.readiness.core.gather;

import java.time.Instant;
import java.util.List;

/**
 * That answers came at one time, with the names that stand beside them in the file. Nobody may have given one; of answers that are typed
 * in from paper nobody knows who gave them.
 */
public record CameBack(Instant at, List<String> by) {
    public CameBack {
        by = List.copyOf(by);
    }
}
