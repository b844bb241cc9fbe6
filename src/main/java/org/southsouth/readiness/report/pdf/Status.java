package org.southsouth.readiness.report.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/**
 * How far a scorecard can be relied on, in words: validated while a sign-off stands, else provisional below the rules of
 * completeness, else in review or a draft.
 */
record Status(Messages messages, Formats formats, ScorecardReport report) {
    private static final int LONGEST_ROUND = 40;

    String word() {
        return states().of(report.entry());
    }

    private StateWording states() {
        return new StateWording(messages, formats);
    }

    /** For the box in the head: the only capitals of the document. */
    String box() {
        return word().toUpperCase(messages.getLocale());
    }

    /** Ink where it can be relied on, else the colour that says take care. */
    Tone tone() {
        return tone(report.entry());
    }

    static Tone tone(Entry entry) {
        return StateWording.needsCare(entry) ? Tone.CARE : Tone.INK;
    }

    /** With what it means. */
    List<Span> notice() {
        StateWording.Statement statement = states().statement(report);
        return List.of(TextStyle.BODY.bold(statement.head()), TextStyle.BODY.of(statement.rest()));
    }

    /** On the first page also that those who signed have reservations: they stand where it is signed. */
    List<Span> firstNotice() {
        boolean isReserved = report.signOff()
                .filter(signOff -> !signOff.reservations().isBlank())
                .isPresent();
        return isReserved
                ? Stream.concat(
                                notice().stream(),
                                Stream.of(TextStyle.BODY.of(" " + messages.getString("print.notice.reservations"))))
                        .toList()
                : notice();
    }

    /** At the beginning of a foot. */
    String sentence() {
        return states().inShort(report.entry());
    }

    /** Of the sign-off that stands, else of the report itself. */
    String date(String madeOn) {
        return report.signOff()
                .map(signOff -> formats.date(signOff.at()))
                .orElseGet(() -> messages.get("print.as-of", madeOn));
    }

    /** "Round 2026", and the depth where it is not a full assessment. */
    String round() {
        String round = messages.get(
                "report.html.round",
                SafeText.of(report.entry().profile().round().name(), LONGEST_ROUND));
        return isFull() ? round : round + " · " + depth();
    }

    String depth() {
        return states().assessment(report.entry());
    }

    private boolean isFull() {
        return report.basis().hasTotal();
    }
}
