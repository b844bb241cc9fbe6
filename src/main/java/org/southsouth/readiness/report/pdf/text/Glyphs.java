package org.southsouth.readiness.report.pdf.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;

/**
 * A few glyphs of one face from left to right, with what they stand for. {@code width} is in millimetres. {@code actual}
 * is the whole text where the order of the glyphs is not that of the characters, else null. {@code isThickened}: drawn
 * with an outline, for want of a bold face.
 */
public record Glyphs(
        Face face,
        Type type,
        Tone tone,
        boolean isThickened,
        List<Glyph> glyphs,
        double width,
        @Nullable String actual) {
    /** Where it stands, in thousandths of the size from the pen at the start, y upwards; and what it stands for. */
    public record Glyph(int number, double x, double y, String text) {}

    public Glyphs {
        glyphs = List.copyOf(glyphs);
    }
}
