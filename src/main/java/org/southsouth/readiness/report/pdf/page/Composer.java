package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import java.util.Locale;
import org.southsouth.readiness.core.chart.Mark.Align;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.pdf.text.LineOfText;
import org.southsouth.readiness.report.pdf.text.Span;
import org.southsouth.readiness.report.pdf.text.Typesetter;

/** Makes blocks; not for several threads at once. */
public final class Composer implements TextMeasure {
    /** No limit to the lines of a text. */
    public static final int ANY = Integer.MAX_VALUE - 1;

    private static final double CHIP = 7.4;
    private static final double BOX = 4.1;
    private static final Type FIGURE = Type.bold(8);

    private final Typesetter typesetter;

    public Composer(Locale locale) {
        this.typesetter = new Typesetter(locale);
    }

    public TextBlock text(TextStyle style, String text, double width) {
        return text(style, List.of(style.of(text)), width);
    }

    public TextBlock text(TextStyle style, List<Span> spans, double width) {
        return text(style, spans, width, Align.START, ANY);
    }

    /** In so many lines at most, cut with an ellipsis. */
    public TextBlock text(TextStyle style, List<Span> spans, double width, Align align, int most) {
        return new TextBlock(typesetter.lines(spans, width, most), style, width, align);
    }

    LineOfText line(Span span) {
        return typesetter.line(span);
    }

    @Override
    public double width(String text, Type type) {
        return line(new Span(text, type, Tone.INK)).width();
    }

    /** A figure on a colour. */
    public Chip chip(String figure, Tone fill, Tone ink, double offset) {
        Stroke edge = fill == Tone.SCORE_1 ? Stroke.of(Tone.NO_SCORE, 0.12) : null;
        return new Chip(figure(figure, FIGURE, ink, CHIP), CHIP, fill, edge, offset);
    }

    /** What has no figure. */
    public Chip missing(String sign, double offset) {
        return new Chip(figure(sign, FIGURE, Tone.MUTED, CHIP), CHIP, null, Stroke.dashed(Tone.NO_SCORE, 0.2), offset);
    }

    /** Words in place of a figure, without a box. */
    public Chip bare(String words, double offset) {
        return new Chip(figure(words, Type.plain(FIGURE.size()), Tone.MUTED, CHIP), CHIP, null, null, offset);
    }

    /** A letter of evidence, A to D: the better, the darker. */
    public Chip letter(String letter, double offset) {
        Type type = Type.bold(7);
        return switch (letter) {
            case "A" -> new Chip(figure(letter, type, Tone.PAPER, BOX), BOX, Tone.INK, null, offset);
            case "B" ->
                new Chip(figure(letter, type, Tone.INK, BOX), BOX, Tone.RULE, Stroke.of(Tone.MUTED, 0.18), offset);
            case "C" -> new Chip(figure(letter, type, Tone.INK, BOX), BOX, null, Stroke.of(Tone.INK, 0.18), offset);
            default -> new Chip(figure(letter, type, Tone.INK, BOX), BOX, null, Stroke.dashed(Tone.INK, 0.28), offset);
        };
    }

    private TextBlock figure(String text, Type type, Tone tone, double width) {
        return text(TextStyle.TABLE, List.of(new Span(text, type, tone)), width, Align.MIDDLE, 1);
    }
}
