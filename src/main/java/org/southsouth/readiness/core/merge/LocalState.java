package org.southsouth.readiness.core.merge;

/** How an assessment stands here. */
public enum LocalState {
    ABSENT,
    LISTED,
    /** Taken out of the list, and still whole. */
    REMOVED,
    /** It takes no writes until somebody reopens it. */
    SIGNED_OFF
}
