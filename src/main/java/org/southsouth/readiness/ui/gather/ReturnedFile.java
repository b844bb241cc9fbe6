package org.southsouth.readiness.ui.gather;

/** What became of one file that came back, in words. */
record ReturnedFile(Kind kind, String name, String words) {
    enum Kind {
        MERGED,
        KNOWN,
        /** Somebody has to choose, or to type its password, in the merge screen. */
        TO_OPEN,
        REFUSED
    }
}
