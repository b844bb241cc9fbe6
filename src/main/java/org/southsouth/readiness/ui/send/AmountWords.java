package org.southsouth.readiness.ui.send;

import java.util.Optional;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** How much goes. What counts as answered is another number, which stands on the pages that score. */
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
        return context.text("send.amount", counts.given(), counts.questions());
    }
}
