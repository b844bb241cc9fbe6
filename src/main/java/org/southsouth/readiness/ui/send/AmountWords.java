package org.southsouth.readiness.ui.send;

import java.util.Optional;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** How much goes, and why that may be less than what counts as answered. */
final class AmountWords {
    private AmountWords() {}

    /** A form has its answers as they stand, and nothing of how they came about. */
    static String of(ScreenContext context, Counts counts, Optional<FormFormat> format) {
        if (FormChoice.isPaper(format)) {
            return context.text("send.amount.paper", counts.questions());
        }
        if (format.isPresent()) {
            return context.text("send.amount.form", counts.questions(), counts.given());
        }
        int hasMoreAnswered = counts.answered() > counts.given() ? 1 : 0;
        return context.text(
                "send.amount",
                counts.given(),
                counts.questions(),
                counts.answered(),
                counts.applicable(),
                hasMoreAnswered);
    }
}
