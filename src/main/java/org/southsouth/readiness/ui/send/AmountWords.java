package org.southsouth.readiness.ui.send;

import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** How much goes, and why that may be less than what counts as answered. */
final class AmountWords {
    private AmountWords() {}

    static String of(ScreenContext context, Counts counts) {
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
