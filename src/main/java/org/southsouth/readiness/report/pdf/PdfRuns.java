package org.southsouth.readiness.report.pdf;

import java.util.List;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.document.RichText;
import org.southsouth.readiness.report.document.RichText.Look;
import org.southsouth.readiness.report.document.RichText.Run;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;

/** Runs as spans and boxes. */
record PdfRuns(PdfWriter pen, TextStyle style) {
    /** Longer texts stand whole in the workbook. */
    private static final int LONGEST = 400;

    List<Span> spans(RichText text) {
        return text.runs().stream().map(this::span).toList();
    }

    private Span span(Run run) {
        return switch (run.look()) {
            case STRONG, GRADE -> style.bold(cut(run.text()));
            case MUTED -> style.of(cut(run.text()), Tone.MUTED);
            case CARE -> style.of(cut(run.text()), Tone.CARE);
            case PLAIN, NAME, SCORE, NO_SCORE, COLOUR, BOX -> style.of(cut(run.text()));
        };
    }

    private String cut(String text) {
        String safe = SafeText.of(text);
        if (safe.length() <= LONGEST) {
            return safe;
        }
        int end = Character.isHighSurrogate(safe.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return safe.substring(0, end) + pen.word("print.cut");
    }

    static boolean isBox(Run run) {
        return switch (run.look()) {
            case SCORE, NO_SCORE, GRADE, COLOUR -> true;
            case PLAIN, STRONG, MUTED, NAME, CARE, BOX -> false;
        };
    }

    /** What stands in a box. */
    Chip chip(Run run, double offset) {
        if (run.look() == Look.GRADE) {
            return pen.composer().letter(run.text(), offset);
        }
        if (run.look() == Look.NO_SCORE) {
            return pen.composer().bare(run.text(), offset);
        }
        if (Double.isNaN(run.figure())) {
            return pen.composer().missing(run.text(), offset);
        }
        BandSteps steps = new BandSteps(pen.head().bands());
        int band = steps.band(run.figure());
        return pen.composer().chip(run.text(), steps.fill(band), steps.ink(band), offset);
    }
}
