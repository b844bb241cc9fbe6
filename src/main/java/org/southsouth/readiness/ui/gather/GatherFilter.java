package org.southsouth.readiness.ui.gather;

import java.util.Locale;
import org.southsouth.readiness.core.gather.GatheredRow;

/** Which of those who were asked are shown. */
enum GatherFilter {
    ALL,
    /** Somebody has to act: it is late, a file waits for a choice, or something came and something is open or not known. */
    NEEDS_YOU,
    WAITING,
    COMPLETE;

    boolean takes(GatheredRow row) {
        boolean needsYou = row.isLate()
                || row.state() == GatheredRow.State.TO_CHOOSE
                || row.state() == GatheredRow.State.OPEN
                || row.state() == GatheredRow.State.UNKNOWN;
        return switch (this) {
            case ALL -> true;
            case NEEDS_YOU -> needsYou;
            case WAITING ->
                !needsYou && (row.state() == GatheredRow.State.WAITING || row.state() == GatheredRow.State.DEPENDING);
            case COMPLETE ->
                row.state() == GatheredRow.State.COMPLETE || row.state() == GatheredRow.State.DONE_BY_OTHERS;
        };
    }

    String messageKey() {
        return "gather.filter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
