package org.southsouth.readiness.report.pdf.file;

import java.util.List;
import org.southsouth.readiness.report.pdf.text.Glyphs.Glyph;

/** Shows glyphs at their places: side by side without a word, with a step where one stands elsewhere, raised or lowered. */
final class TextShow {
    private static final double EM = 1000;
    /** Less than this, in thousandths of the size, is no step. */
    private static final double SLACK = 0.05;

    private final Operators operators;
    private final UsedFace face;
    private final double size;

    TextShow(Operators operators, UsedFace face, double size) {
        this.operators = operators;
        this.face = face;
        this.size = size;
    }

    void show(List<Glyph> glyphs) {
        double pen = 0;
        double rise = 0;
        operators.raw("[<");
        for (Glyph glyph : glyphs) {
            if (Math.abs(glyph.y() - rise) > SLACK) {
                rise = glyph.y();
                operators.raw(">] TJ ");
                operators.number(rise * size / EM).word("Ts").raw("[<");
            }
            if (Math.abs(glyph.x() - pen) > SLACK) {
                operators.raw("> ");
                operators.number(pen - glyph.x()).raw("<");
            }
            operators.code(face.code(glyph.number(), glyph.text()));
            pen = glyph.x() + face.face().advance(glyph.number());
        }
        operators.raw(">] TJ ");
        if (Math.abs(rise) > 0) {
            operators.word("0 Ts");
        }
    }
}
