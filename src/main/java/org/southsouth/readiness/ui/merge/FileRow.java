package org.southsouth.readiness.ui.merge;

/** A file, or one assessment of it, as the list says it. */
record FileRow(Kind kind, String title, String line) {
    enum Kind {
        OPEN,
        LOCKED,
        /** Locked still: what was tried did not open it. */
        WRONG_PASSWORD,
        REFUSED,
        /** What comes beside the answers. */
        BESIDE
    }

    boolean isLocked() {
        return kind == Kind.LOCKED || kind == Kind.WRONG_PASSWORD;
    }
}
