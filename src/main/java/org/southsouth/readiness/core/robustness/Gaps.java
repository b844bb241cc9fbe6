package org.southsouth.readiness.core.robustness;

/** What a draw does with a missing answer: takes the points of another answer of the subject, or leaves it out. */
public enum Gaps {
    DRAW,
    LEAVE
}
