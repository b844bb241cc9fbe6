package org.southsouth.readiness.report.model;

import java.util.List;
import java.util.Optional;
import org.southsouth.readiness.core.review.CodeFit;
import org.southsouth.readiness.core.review.Coverage;
import org.southsouth.readiness.core.review.Reviews;
import org.southsouth.readiness.core.review.SignOff;
import org.southsouth.readiness.core.review.SignOffCode;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;
import org.southsouth.readiness.words.SignOffText;

/** How far an assessment was agreed: validated by whom and when, and what happened after that. */
public final class ReviewWording {
    private static final int LONGEST = 2_000;

    private final Messages messages;
    private final Formats formats;
    private final SignOffText text;

    public ReviewWording(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.text = new SignOffText(messages, formats);
    }

    /** "Validated 14 Oct 2026 by …"; where it was reopened, that too; empty where nobody has ever signed. */
    public Optional<String> line(ScorecardReport report) {
        List<SignOff> signOffs = report.entry().reviews().signOffs();
        if (signOffs.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(line(signOffs.get(signOffs.size() - 1), trouble(report)));
    }

    /** Only what does not fit is worth a sentence. */
    private static CodeFit trouble(ScorecardReport report) {
        CodeFit fit = report.entry().reviews().codeFit();
        return fit == CodeFit.FITS ? CodeFit.NO_CODE : fit;
    }

    /** "Validated 14 Oct 2026 by Ana Silva (chair)". */
    String validated(SignOff signOff) {
        return SafeText.of(text.validated(signOff), LONGEST);
    }

    /** The code of the sign-off that stands, which there must be, and whether it still fits where it does not. */
    String coded(ScorecardReport report) {
        return text.coded(report.signOff().orElseThrow(), trouble(report));
    }

    /** The code alone, for a table; empty where it was signed before codes existed. */
    public String code(SignOff signOff) {
        return signOff.code().map(SignOffCode::shown).orElse("");
    }

    /** One sign-off, and what became of it. */
    public String line(SignOff signOff) {
        return line(signOff, CodeFit.NO_CODE);
    }

    private String line(SignOff signOff, CodeFit fit) {
        String validated = validated(signOff) + ". " + text.coded(signOff, fit);
        return signOff.reopening()
                .map(reopening -> validated + " "
                        + messages.get(
                                "report.review.reopened",
                                formats.date(reopening.at()),
                                SafeText.of(reopening.by(), LONGEST),
                                SafeText.of(reopening.reason(), LONGEST)))
                .orElse(validated);
    }

    /** "97 of 107, 2 disputed". */
    public String passed(ScorecardReport report) {
        Reviews reviews = report.entry().reviews();
        Coverage coverage = Coverage.of(report.entry().scorecard(), reviews);
        return messages.get("report.review.passed", coverage.passed(), coverage.toReview(), coverage.disputed());
    }

    /** Empty where there is none. */
    public String reservations(SignOff signOff) {
        return SafeText.of(signOff.reservations(), LONGEST);
    }

    public String date(SignOff signOff) {
        return formats.date(signOff.at());
    }
}
