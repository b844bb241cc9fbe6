package org.southsouth.readiness.report.pdf;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.charts.Drawing;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.chart.BandSteps;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.core.scoring.QuestionState;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.Phrase;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.report.pdf.file.Paper;
import org.southsouth.readiness.report.pdf.page.Chip;
import org.southsouth.readiness.report.pdf.page.Composer;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageText;
import org.southsouth.readiness.report.pdf.page.TextStyle;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What every chapter writes with, and the small things that look the same everywhere; {@code state} is the first sentence of every foot and may be empty. */
record PdfWriter(Flow flow, Paper paper, Messages messages, Formats formats, ReportHead head, String state) {
    /** A name within a sentence; whole it stands above it. */
    private static final int LONGEST_NAME = 100;

    /** The same on other pages. */
    PdfWriter on(Flow other) {
        return new PdfWriter(other, paper, messages, formats, head, state);
    }

    Composer composer() {
        return flow.composer();
    }

    String word(String key) {
        return messages.getString(key);
    }

    FigureWording figures() {
        return new FigureWording(messages, formats, head.bands());
    }

    /** What charts are drawn with: measured in the faces of the document. */
    Drawing drawing() {
        return new Drawing(messages, formats, new BandSteps(head.bands()), composer());
    }

    /** A figure on the colour of its band; dashed where it is missing. */
    Chip chip(double figure, double offset) {
        if (Double.isNaN(figure)) {
            return composer().missing(Formats.NONE, offset);
        }
        BandSteps steps = new BandSteps(head.bands());
        int band = steps.band(figure);
        return composer().chip(figures().score(figure), steps.fill(band), steps.ink(band), offset);
    }

    /** The points of a question: what does not apply is neither a figure nor a gap. */
    Chip chip(double points, QuestionState state, double offset) {
        return Double.isNaN(points) && !state.isApplicable()
                ? composer().bare(word("report.not-applicable.short"), offset)
                : chip(points, offset);
    }

    /** Sentences whose names and figures are bold. */
    List<Span> spans(List<Phrase> phrases, TextStyle style) {
        List<Span> spans = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!spans.isEmpty()) {
                spans.add(style.of(" "));
            }
            phrase.runs()
                    .forEach(run -> spans.add(
                            run.isFilledIn()
                                    ? style.bold(SafeText.of(run.text(), LONGEST_NAME))
                                    : style.of(run.text())));
        }
        return spans;
    }

    String notice() {
        return String.join(" ", head.notices());
    }

    /** The state and the notice below a page of this section. */
    PageText around(String section) {
        List<Span> spans = new ArrayList<>(beginning());
        spans.add(TextStyle.SMALL.of(notice()));
        return new PageText(section, spans);
    }

    /** The state, by what and when it was made, and the notice: for a list that has no chapter on its method. */
    PageText withMade(String section) {
        List<Span> spans = new ArrayList<>(beginning());
        spans.add(TextStyle.SMALL.of(new MadeWording(messages, formats).sentence(head) + " " + notice()));
        return new PageText(section, spans);
    }

    private List<Span> beginning() {
        return state.isEmpty() ? List.of() : List.of(TextStyle.SMALL.bold(state + " "));
    }

    /** The state, what the letters mean, and the notice. */
    PageText withGrades(String section) {
        List<Span> spans = new ArrayList<>(beginning());
        spans.add(TextStyle.SMALL.of(word("report.html.evidence")));
        for (Grade grade : Grade.values()) {
            spans.add(new Span(
                    " " + grade.name(), Type.bold(TextStyle.SMALL.type().size()), TextStyle.SMALL.tone()));
            spans.add(TextStyle.SMALL.of(" " + meaning(grade) + (grade == Grade.D ? ". " : ",")));
        }
        spans.add(TextStyle.SMALL.of(word("print.foot.no-letter") + " "));
        spans.add(TextStyle.SMALL.of(notice()));
        return new PageText(section, spans);
    }

    String meaning(Grade grade) {
        return word(
                switch (grade) {
                    case A -> "report.grade.a";
                    case B -> "report.grade.b";
                    case C -> "report.grade.c";
                    case D -> "report.grade.d";
                });
    }
}
