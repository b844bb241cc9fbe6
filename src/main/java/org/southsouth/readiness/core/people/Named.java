package org.southsouth.readiness.core.people;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Somebody, under the spelling that stands most often, with how often in each kind of place, in their order. {@code
 * isRole}: what stands there was put in the place of a name that was erased. {@code isPerson}: false where it stands only where a body or an address can
 * stand too, or is known as a body.
 */
public record Named(String name, Map<NameField, Integer> counts, boolean isRole, boolean isPerson) {
    public Named {
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
    }

    public int places() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
