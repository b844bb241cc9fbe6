package org.southsouth.readiness.ui.plan;

import java.time.LocalDate;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** What is wrong with a draft, in words: days as everywhere on the window, while files have them as they are written there. */
record DraftProblems(ScreenContext context) {
    String words(Problem problem) {
        return context.text(
                problem.key(),
                problem.arguments().stream()
                        .map(each -> each instanceof LocalDate day
                                ? context.formats().date(day)
                                : each)
                        .toArray());
    }
}
