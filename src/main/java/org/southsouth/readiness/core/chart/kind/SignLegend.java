package org.southsouth.readiness.core.chart.kind;

import java.util.List;
import java.util.function.DoubleConsumer;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/** Signs with their meaning, one after another, on a new line where the width ends. */
final class SignLegend {
    private static final double LEADING = 4;
    private static final double APART = 3.5;
    private static final double GAP = 1.2;
    /** A key tells what is told nowhere else in the picture, so only what is absurdly long is cut. */
    private static final int MOST_LINES = 8;

    private final PictureBuilder pencil;
    private final double left;
    private double x;
    private double middle;

    /** From {@code left} to the end of the picture, the first line at this height. */
    SignLegend(PictureBuilder pencil, double left, double middle) {
        this.pencil = pencil;
        this.left = left;
        this.x = left;
        this.middle = middle;
    }

    /** The middle of the line that is being filled. */
    double middle() {
        return middle;
    }

    /** A sign of this width, drawn from the place that it is given, and what it means, on several lines where it is long. */
    void item(double sign, String words, DoubleConsumer draw) {
        start(sign + GAP, words);
        draw.accept(x);
        words(sign + GAP, words);
    }

    /** A code in bold and what it stands for, likewise. */
    void code(String code, String words) {
        Type bold = Type.bold(7);
        double sign = pencil.width(code, bold) + GAP;
        start(sign, words);
        pencil.words(x, middle, code, bold, Tone.INK, Mark.Align.START);
        words(sign, words);
    }

    private void words(double sign, String words) {
        List<String> lines = pencil.fit().lines(words, PictureBuilder.HEAD, pencil.width() - x - sign, MOST_LINES);
        for (int i = 0; i < lines.size(); i++) {
            middle += i == 0 ? 0 : LEADING;
            pencil.words(x + sign, middle, lines.get(i), PictureBuilder.HEAD, Tone.MUTED, Mark.Align.START);
        }
        if (lines.size() > 1) {
            next();
        } else {
            x += sign + pencil.width(lines.get(0), PictureBuilder.HEAD) + APART;
        }
    }

    private void next() {
        x = left;
        middle += LEADING;
    }

    private void start(double sign, String words) {
        if (x > left && x + sign + pencil.width(words, PictureBuilder.HEAD) > pencil.width()) {
            next();
        }
    }
}
