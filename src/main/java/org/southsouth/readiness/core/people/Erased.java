package org.southsouth.readiness.core.people;

import java.util.Map;

/**
 * What an erasure did: how many places of each kind have the role now, how many sign-offs have another code since, and whether old states of the file, in which the
 * name was, could be taken out of it too. Where that failed, the next erasure or the next compaction does it.
 */
public record Erased(Map<NameField, Integer> counts, int codes, boolean isClean) {
    public Erased {
        counts = Map.copyOf(counts);
    }

    public int places() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
