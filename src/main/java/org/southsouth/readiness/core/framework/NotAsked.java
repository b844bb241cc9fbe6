package org.southsouth.readiness.core.framework;

/** What a question counts as when its {@code askIf} is not satisfied: nothing, or an answer of 0 points. */
public enum NotAsked {
    LEAVE_OUT,
    ZERO
}
