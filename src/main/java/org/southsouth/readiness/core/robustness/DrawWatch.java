package org.southsouth.readiness.core.robustness;

/** Told of the progress of the draws, on the thread that draws. */
public interface DrawWatch {
    /** Whether to go on; asked every few milliseconds. */
    boolean goesOn(int done, int all);
}
