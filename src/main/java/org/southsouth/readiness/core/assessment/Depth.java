package org.southsouth.readiness.core.assessment;

/** How deep an assessment goes: every question, or those marked core (countries only). */
public enum Depth {
    FULL,
    CORE
}
