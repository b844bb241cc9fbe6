package org.southsouth.readiness.report.csv;

import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.words.CsvLines;

/** {@link CsvLines} with figures. */
final class CsvSheet {
    private final CsvLines lines = new CsvLines();

    CsvSheet text(String value) {
        lines.text(value);
        return this;
    }

    CsvSheet word(String value) {
        lines.word(value);
        return this;
    }

    CsvSheet words(String... values) {
        for (String value : values) {
            word(value);
        }
        return this;
    }

    CsvSheet count(int value) {
        lines.count(value);
        return this;
    }

    /** In full precision; empty for NaN. */
    CsvSheet figure(double value) {
        return word(PlainDecimal.of(value));
    }

    CsvSheet endRow() {
        lines.endRow();
        return this;
    }

    byte[] bytes() {
        return lines.bytes();
    }
}
