package org.southsouth.readiness.core.plan;

/** Where an action stands; method, section 0. */
public enum ActionState {
    PROPOSED,
    AGREED,
    IN_PROGRESS,
    DONE,
    STALLED,
    DROPPED;

    /** Whether something is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != DROPPED;
    }
}
