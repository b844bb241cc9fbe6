package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.report.pdf.text.Span;

/** What a text is, with its size and leading in points. */
public enum TextStyle {
    KEY_FIGURE(34, 38, true, Tone.INK),
    BRIEF_TITLE(23, 27, true, Tone.INK),
    TITLE(19, 23, true, Tone.INK),
    COMPARISON_TITLE(17, 20, true, Tone.INK),
    MANY_TITLE(15, 18, true, Tone.INK),
    VERDICT(13, 17.5, false, Tone.INK),
    VERDICT_DENSE(12, 15.5, false, Tone.INK),
    FACT(15, 19, true, Tone.INK),
    SECTION(11.5, 14, true, Tone.INK),
    LEAD(10.5, 14.5, false, Tone.MUTED),
    BODY(9, 12.5, false, Tone.INK),
    LIST(8.5, 11.8, false, Tone.INK),
    LIST_NOTE(8.5, 11.8, false, Tone.MUTED),
    TABLE(8, 10.6, false, Tone.INK),
    TABLE_NOTE(8, 10.6, false, Tone.MUTED),
    THEME(10, 12.5, true, Tone.INK),
    COLUMN(7.5, 10, false, Tone.MUTED),
    FACT_DENSE(7.5, 10, false, Tone.INK),
    SMALL(7, 9.4, false, Tone.FAINT);

    private final double size;
    private final boolean isBold;
    private final double leading;
    private final Tone tone;

    TextStyle(double size, double leading, boolean isBold, Tone tone) {
        this.size = size;
        this.isBold = isBold;
        this.leading = leading;
        this.tone = tone;
    }

    public Type type() {
        return new Type(size, isBold);
    }

    /** From line to line, in millimetres. */
    public double leading() {
        return leading * PaperMeasure.POINT;
    }

    public Tone tone() {
        return tone;
    }

    public Span of(String text) {
        return new Span(text, type(), tone);
    }

    public Span bold(String text) {
        return new Span(text, Type.bold(size), tone);
    }

    /** In another colour. */
    public Span of(String text, Tone other) {
        return new Span(text, type(), other);
    }
}
