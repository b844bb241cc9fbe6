package org.southsouth.readiness.core.people;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody, under the spelling that stands most often, with how often in each kind of place, in their order. {@code
 * isRole}: what stands there was put in the place of a name that was erased.
 */
public record Named(String name, Map<Place, Integer> counts, boolean isRole) {
    public Named {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public int places() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
