package org.southsouth.readiness.core.framework;

import java.util.List;

/** Port: the frameworks this installation knows, the shipped ones and those that were opened. Every call may block. */
public interface FrameworkLibrary {
    /** The versions of the shipped one first, then the others by title; of each the oldest version first. */
    List<Framework> all();

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
