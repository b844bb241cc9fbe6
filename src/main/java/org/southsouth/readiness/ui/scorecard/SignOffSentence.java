package org.southsouth.readiness.ui.scorecard;

import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.ui.fx.ScreenContext;
import org.southsouth.readiness.words.SignOffText;

/** Behind what is said of a scorecard: when it was validated, with which code, and whether that still fits. */
record SignOffSentence(ScreenContext context) {
    String after(String sentence, Reviews reviews) {
        SignOffText words = new SignOffText(context.messages(), context.formats());
        return reviews.signOff()
                .map(signOff -> context.text(
                        "scorecard.subtitle.validated",
                        sentence,
                        context.formats().date(signOff.at()),
                        words.coded(signOff, reviews.codeFit())))
                .map(validated -> reviews.codeFit() == CodeFit.FITS
                        ? validated + " " + context.text("scorecard.subtitle.code")
                        : validated)
                .orElse(sentence);
    }
}
