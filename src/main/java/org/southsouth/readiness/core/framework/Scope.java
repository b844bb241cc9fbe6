package org.southsouth.readiness.core.framework;

/** What kind of subject a question can be asked of. */
public enum Scope {
    COUNTRY,
    CITY
}
