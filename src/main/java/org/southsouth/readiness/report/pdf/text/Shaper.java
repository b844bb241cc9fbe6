package org.southsouth.readiness.report.pdf.text;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.report.paper.PaperMeasure;
import org.southsouth.readiness.report.pdf.text.Glyphs.Glyph;

/**
 * Characters to glyphs. What is set one glyph after the other is looked up; what joins, stacks or turns round goes through
 * HarfBuzz, which AWT has.
 */
final class Shaper {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final double EM = 1000;
    /** AWT's mark for a glyph that is not drawn. */
    private static final int INVISIBLE = 0xFFFF;
    /** Stands for a glyph that is only part of a character. */
    private static final String NOTHING = "\u200B";

    private Shaper() {}

    /** Takes a text of one family, style and direction. */
    static Glyphs shape(String text, Type type, Tone tone, Family family, boolean isRightToLeft) {
        boolean isBold = type.isBold();
        Face face = family.face(isBold);
        List<Glyph> glyphs = new ArrayList<>();
        boolean isComplex = isRightToLeft || family == Family.KHMER || hasMarks(text);
        double width = isComplex ? shaped(text, face, isRightToLeft, glyphs) : plain(text, face, glyphs);
        return new Glyphs(
                face,
                type,
                tone,
                isBold && family == Family.CHINESE,
                glyphs,
                width / EM * type.size() * PaperMeasure.POINT,
                family == Family.KHMER ? text : null);
    }

    private static boolean hasMarks(String text) {
        return text.codePoints().anyMatch(Shaper::isMark);
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }

    /** Joiners, marks of direction and the like: they act and are not seen. */
    static boolean isUnseen(int codePoint) {
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0xE0000 && codePoint <= 0xE0FFF)
                || codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x3164;
    }

    private static double plain(String text, Face face, List<Glyph> glyphs) {
        double x = 0;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int end = i + Character.charCount(point);
            if (!isUnseen(point)) {
                int glyph = face.glyph(point);
                int drawn = glyph == 0 ? face.glyph(Family.REPLACEMENT) : glyph;
                glyphs.add(new Glyph(drawn, x, 0, text.substring(i, end)));
                x += face.advance(drawn);
            }
            i = end;
        }
        return x;
    }

    private static double shaped(String text, Face face, boolean isRightToLeft, List<Glyph> glyphs) {
        char[] characters = text.toCharArray();
        GlyphVector vector = face.shaping()
                .layoutGlyphVector(
                        EXACT,
                        characters,
                        0,
                        characters.length,
                        isRightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        int count = vector.getNumGlyphs();
        int[] starts = new int[count];
        for (int i = 0; i < count; i++) {
            starts[i] = vector.getGlyphCharIndex(i);
        }
        String[] texts = texts(text, starts, isRightToLeft);
        for (int i = 0; i < count; i++) {
            int number = vector.getGlyphCode(i);
            if (number == INVISIBLE || isUnseen(text.codePointAt(starts[i]))) {
                continue;
            }
            glyphs.add(new Glyph(
                    number == 0 ? face.glyph(Family.REPLACEMENT) : number,
                    vector.getGlyphPosition(i).getX(),
                    -vector.getGlyphPosition(i).getY(),
                    texts[i]));
        }
        return vector.getGlyphPosition(count).getX();
    }

    /** What each glyph stands for: the characters up to the next cluster, shared out where a cluster has several glyphs. */
    private static String[] texts(String text, int[] starts, boolean isRightToLeft) {
        int[] glyphs = IntStream.range(0, starts.length)
                .boxed()
                .sorted(Comparator.comparingInt(glyph -> starts[glyph]))
                .mapToInt(Integer::intValue)
                .toArray();
        String[] texts = new String[starts.length];
        for (int first = 0, next; first < glyphs.length; first = next) {
            int start = starts[glyphs[first]];
            next = first + 1;
            while (next < glyphs.length && starts[glyphs[next]] == start) {
                next++;
            }
            int end = next < glyphs.length ? starts[glyphs[next]] : text.length();
            int[] characters = text.substring(start, end).codePoints().toArray();
            int count = next - first;
            for (int m = 0; m < count; m++) {
                int glyph = glyphs[first + (isRightToLeft ? count - 1 - m : m)];
                int from = Math.min(m, characters.length);
                int to = m == count - 1 ? characters.length : Math.min(m + 1, characters.length);
                texts[glyph] = from == to ? NOTHING : new String(characters, from, to - from);
            }
        }
        return texts;
    }
}
