package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** The size of a file in words; powers of 1000, rounded up. */
record FileSize(Messages messages, Formats formats) {
    private static final long KILO = 1000;

    String of(long bytes) {
        if (bytes < KILO) {
            return messages.get("common.size.bytes", bytes);
        }
        if (bytes < KILO * KILO) {
            return messages.get("common.size.kilobytes", formats.number(BigDecimal.valueOf((bytes + KILO - 1) / KILO)));
        }
        BigDecimal mega = BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(KILO * KILO), 1, RoundingMode.UP);
        return messages.get("common.size.megabytes", formats.number(mega));
    }
}
