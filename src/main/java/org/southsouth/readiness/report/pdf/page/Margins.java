package org.southsouth.readiness.report.pdf.page;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.text.Span;

/** Running heads and feet: drawn when all pages are there, for the number of the last one stands on each. */
final class Margins {
    /** Where the text of a page begins. */
    static final double TOP = 10.4;

    private static final double HEAD_RULE = 5.4;
    private static final double NUMBER = 18;
    private static final int MOST_FOOT_LINES = 6;
    private static final double GAP = 2.4;
    /** Left free above a foot. */
    private static final double BELOW = 2.5;

    private static final double ABOVE_FOOT = 1.4;
    private static final Stroke STRONG = Stroke.of(Tone.INK, 0.26);
    private static final Stroke FINE = Stroke.of(Tone.MUTED, 0.14);
    /** More letters than a line takes in the smallest type. */
    private static final int LONGEST_WHO = 300;

    private static final double SMALLEST = 5;
    private static final List<Double> WHO_SIZES = List.of(7.5, 6.5, 5.5, SMALLEST);
    private static final Type STATE = Type.bold(7);

    private final Composer composer;
    private final RunningHead head;
    private final Map<PdfPage, PageText> texts = new LinkedHashMap<>();
    private final Map<PdfPage, String> firsts = new HashMap<>();

    Margins(Composer composer, RunningHead head) {
        this.composer = composer;
        this.head = head;
    }

    void add(PdfPage page, PageText text) {
        firsts.put(page, text.section());
        texts.put(page, text);
    }

    /** One more section on the page; of several its head names the first and the last. */
    void also(PdfPage page, String section) {
        String first = firsts.getOrDefault(page, "");
        String both = first.isEmpty() ? section : first + " · " + section;
        texts.computeIfPresent(page, (same, text) -> new PageText(both, text.foot()));
    }

    /** Where the room of a page ends. */
    double bottom(PdfPage page, PageText text) {
        return foot(page, text) - BELOW;
    }

    private double foot(PdfPage page, PageText text) {
        return page.paper().liveHeight() - footBlock(page, text).height() - ABOVE_FOOT;
    }

    private TextBlock footBlock(PdfPage page, PageText text) {
        return composer.text(
                TextStyle.SMALL, text.foot(), page.paper().liveWidth() - NUMBER, Align.START, MOST_FOOT_LINES);
    }

    /** Takes a sentence of the number and the last number. */
    void draw(BinaryOperator<String> numbering) {
        int number = 0;
        String last = Integer.toString(texts.size());
        for (Map.Entry<PdfPage, PageText> each : texts.entrySet()) {
            number++;
            head(each.getKey(), each.getValue());
            foot(each.getKey(), each.getValue(), numbering.apply(Integer.toString(number), last));
        }
    }

    private void head(PdfPage page, PageText text) {
        double width = page.paper().liveWidth();
        double right = width - headRight(page, width);
        composer.text(TextStyle.COLUMN, fitting(text, right - 6), right - 6, Align.START, 1)
                .drawAside(page, 0, 0.6);
        page.rule(0, HEAD_RULE, width, HEAD_RULE, STRONG);
    }

    /** Nothing is cut that can be left out or smaller: the section, which the page names too, then what the document is. */
    private List<Span> fitting(PageText text, double room) {
        if (head.who().length() > LONGEST_WHO) {
            // No size fits; measuring thousands of letters nine times on each page takes minutes.
            int end = head.who().offsetByCodePoints(0, head.who().codePointCount(0, LONGEST_WHO));
            return List.of(new Span(head.who().substring(0, end), Type.bold(SMALLEST), Tone.INK));
        }
        String document = " · " + head.document();
        List<String> rests = text.section().isEmpty()
                ? List.of(document, "")
                : List.of(document + " · " + text.section(), document, "");
        for (double size : WHO_SIZES) {
            for (String rest : rests) {
                Span who = new Span(head.who(), Type.bold(size), Tone.INK);
                List<Span> spans =
                        rest.isEmpty() ? List.of(who) : List.of(who, new Span(rest, Type.plain(size), Tone.MUTED));
                double width = spans.stream()
                        .mapToDouble(span -> composer.line(span).width())
                        .sum();
                if (width <= room) {
                    return spans;
                }
            }
        }
        return List.of(new Span(head.who(), Type.bold(SMALLEST), Tone.INK));
    }

    /** How much the right end takes. */
    private double headRight(PdfPage page, double width) {
        double x = width;
        x -= piece(page, head.date(), x);
        if (!head.state().isEmpty()) {
            double words = composer.width(head.state(), STATE);
            x -= words + 3 + GAP;
            page.in(null);
            page.area(Mark.Area.box(x, 0.5, words + 3, 3.8, null, Stroke.of(head.stateTone(), 0.3)), 0, 0);
            composer.text(TextStyle.COLUMN, List.of(new Span(head.state(), STATE, head.stateTone())), words + 1)
                    .drawAside(page, x + 1.5, 0.6);
        }
        x -= GAP;
        return width - x + piece(page, head.round(), x);
    }

    private double piece(PdfPage page, String text, double right) {
        TextBlock block = composer.text(TextStyle.COLUMN, text, 1000);
        block.drawAside(page, right - block.firstLineWidth(), 0.6);
        return block.firstLineWidth();
    }

    private void foot(PdfPage page, PageText text, String number) {
        double top = foot(page, text);
        double width = page.paper().liveWidth();
        page.in(null);
        page.rule(0, top, width, top, FINE);
        footBlock(page, text).drawAside(page, 0, top + ABOVE_FOOT);
        composer.text(
                        TextStyle.SMALL,
                        List.of(new Span(
                                number, Type.bold(TextStyle.SMALL.type().size()), Tone.INK)),
                        NUMBER,
                        Align.END,
                        1)
                .drawAside(page, width - NUMBER, top + ABOVE_FOOT);
    }
}
