package org.southsouth.readiness.ui.setup;

/** The fields in which something can be wrong, in the order of reading. */
public enum SetupField {
    COUNTRY,
    CITY,
    ROUND,
    DUE,
    CONTACT
}
