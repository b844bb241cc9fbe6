package org.southsouth.readiness.core.merge;

/** Told how far a merge is, by whoever merges. */
@FunctionalInterface
public interface MergeWatch {
    /** One that lets it go on. */
    MergeWatch NONE = (done, all) -> true;

    /**
     * Whether to go on, with so many of all assessments of the files merged; asked before the backup, before the first and
     * after each. Where it is not, nothing is merged.
     */
    boolean goesOn(int done, int all);
}
