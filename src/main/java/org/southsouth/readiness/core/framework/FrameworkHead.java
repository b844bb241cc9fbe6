package org.southsouth.readiness.core.framework;

import java.util.List;

/**
 * What stands above the sections: the rules of the whole. {@code floor} is the least value that enters a geometric or
 * harmonic mean (0 to 100); {@code completeness} the least share of applicable questions answered for the root to have
 * a score (0 to 1); {@code core} how many core answers a first-level section needs in a core check; {@code bands} rise
 * from 0.
 */
public record FrameworkHead(
        String id, String version, String title, double floor, double completeness, int core, List<Band> bands) {
    public FrameworkHead {
        bands = List.copyOf(bands);
    }

    public FrameworkRef ref() {
        return new FrameworkRef(id, version);
    }
}
