package org.southsouth.readiness.files;

import java.util.List;

/** The form of answers as CSV (formats.md 2), for reading and for writing. */
final class CsvForm {
    /** In code points: of a value and of a note. */
    static final int TEXT = 10_000;

    static final int SOURCE = 2_000;
    static final long BYTES = 256L * 1024 * 1024;
    static final int ROWS = 1_000_000;

    /** Of one subject in one round each: what all of them come to together has room in the memory of a small computer. */
    static final int SHEETS = 5_000;

    /** The first five must be there; the others may follow, in this order, from the first one on. */
    static final List<String> COLUMNS =
            List.of("subject", "round", "question", "status", "value", "note", "evidence", "source", "year");

    static final int REQUIRED = 5;

    private CsvForm() {}
}
