package org.southsouth.readiness.ui.merge;

/** A file, or one assessment of it, as the list says it. */
record FileRow(Kind kind, String title, String line) {
    enum Kind {
        OPEN,
        LOCKED,
        REFUSED
    }
}
