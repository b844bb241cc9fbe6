package org.southsouth.readiness.core.chart.kind;

import java.util.function.DoubleConsumer;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** Signs with their meaning, one after another, on a new line where the width ends. */
final class Flow {
    private static final double LEADING = 4;
    private static final double APART = 4;
    private static final double GAP = 1.2;

    private final Pencil pencil;
    private final double left;
    private double x;
    private double middle;

    /** From {@code left} to the end of the picture, the first line at this height. */
    Flow(Pencil pencil, double left, double middle) {
        this.pencil = pencil;
        this.left = left;
        this.x = left;
        this.middle = middle;
    }

    /** The middle of the line that is being filled. */
    double middle() {
        return middle;
    }

    /** A sign of this width, drawn from the place that it is given, and what it means. */
    void item(double sign, String words, DoubleConsumer draw) {
        String text = start(sign + GAP, words);
        draw.accept(x);
        pencil.words(x + sign + GAP, middle, text, Pencil.HEAD, Tone.MUTED, Mark.Align.START);
        x += sign + GAP + pencil.width(text, Pencil.HEAD) + APART;
    }

    /** A code in bold and what it stands for. */
    void code(String code, String words) {
        Type bold = Type.bold(7);
        double sign = pencil.width(code, bold) + GAP;
        String text = start(sign, words);
        pencil.words(x, middle, code, bold, Tone.INK, Mark.Align.START);
        pencil.words(x + sign, middle, text, Pencil.HEAD, Tone.MUTED, Mark.Align.START);
        x += sign + pencil.width(text, Pencil.HEAD) + APART;
    }

    private String start(double sign, String words) {
        if (x > left && x + sign + pencil.width(words, Pencil.HEAD) > pencil.width()) {
            x = left;
            middle += LEADING;
        }
        return pencil.fit().cut(words, Pencil.HEAD, pencil.width() - x - sign);
    }
}
