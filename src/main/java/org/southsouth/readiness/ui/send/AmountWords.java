package org.southsouth.readiness.ui.send;

import java.util.Optional;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.merge.AskedCount;
import org.southsouth.readiness.core.merge.AskedQuestions;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.scoring.Counts;
import org.southsouth.readiness.core.scoring.Scorecard;
import org.southsouth.readiness.ui.fx.ScreenContext;

/** How much goes. What counts as answered is another number, which stands on the pages that score. */
final class AmountWords {
    private AmountWords() {}

    /**
     * And how far that is by the count of Gather: without "don't know yet", and with what another answer leaves out, which the
     * responses in the file do not have.
     */
    static String asking(
            ScreenContext context, ExchangePackage contents, Scorecard scorecard, Optional<FormFormat> format) {
        String words = of(context, contents.counts(), format);
        return FormChoice.isPaper(format) ? words : words + " " + known(context, contents.scope(), scorecard);
    }

    private static String known(ScreenContext context, ExchangeScope scope, Scorecard scorecard) {
        AskedQuestions asked = AskedQuestions.of(scope, scorecard);
        AskedCount count = asked.count(scorecard);
        int needless = (int) asked.all().stream()
                .filter(question -> asked.isDone(question, scorecard))
                .filter(question -> scorecard.of(question).answer().response().isBlank())
                .count();
        return context.text("send.amount.known", count.done(), count.asked(), needless, count.unknown());
    }

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
