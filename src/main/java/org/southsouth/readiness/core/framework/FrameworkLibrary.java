package org.southsouth.readiness.core.framework;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Port: the frameworks this installation knows, the shipped ones and those that were opened. Every call may block. */
public interface FrameworkLibrary {
    /** The versions of the shipped one first, then the others by title; of each the oldest version first. */
    List<Framework> all();

    /** The heads of {@link #all}, no matter which first: sooner there than all, for whoever needs no question. */
    default Map<FrameworkRef, FrameworkHead> heads() {
        return all().stream().collect(Collectors.toUnmodifiableMap(Framework::ref, Framework::head));
    }

    /** The framework an assessment was begun with; fails when it is not here. */
    Framework load(FrameworkRef ref);

    /**
     * Keeps a framework that was opened from a folder. The same id and version with the same contents changes nothing;
     * with other contents it is refused with false, since old assessments keep the questions they were asked.
     */
    boolean keep(Framework framework);

    /** Whether {@link #keep} would be true; keeps nothing. */
    boolean accepts(Framework framework);
}
