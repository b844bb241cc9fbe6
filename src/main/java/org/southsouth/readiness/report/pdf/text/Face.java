package org.southsouth.readiness.report.pdf.text;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.report.paper.Bundled;

/** One TrueType file, read once and kept; for any thread. Lengths are thousandths of the size. */
public final class Face {
    /** What a file keeps of a face: nothing that names characters, for the file has its own table of them. */
    private static final List<String> KEPT =
            List.of("head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx", "fpgm");

    private static final int EM = 1000;

    private final byte[] bytes;
    private final double leading;
    private final TrueTypeFont file;
    private final CmapLookup characters;
    private final double unit;
    private @Nullable Font shaping;

    private Face(byte[] bytes, double leading) throws IOException {
        this.bytes = bytes;
        this.leading = leading;
        this.file = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
        this.characters = file.getUnicodeCmapLookup();
        this.unit = (double) EM / file.getUnitsPerEm();
    }

    static Face bundled(String path, double leading) {
        try {
            return new Face(Bundled.bytes(path), leading);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 where it has none. */
    int glyph(int codePoint) {
        return characters.getGlyphId(codePoint);
    }

    /** How far the pen moves on. */
    public double advance(int glyph) {
        try {
            return file.getAdvanceWidth(glyph) * unit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How much higher its lines are than those of Latin letters; 1 for those. */
    double leading() {
        return leading;
    }

    /** As AWT shapes text with it, at the size of a thousand. */
    synchronized Font shaping() {
        if (shaping == null) {
            try {
                shaping = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes))
                        .deriveFont((float) EM);
            } catch (FontFormatException e) {
                throw new IllegalStateException("not a face", e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shaping;
    }

    /** Its name in files. */
    public String name() {
        try {
            return file.getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ascent, descent (below zero) and height of capitals, and the box around all glyphs: left, bottom, right, top. */
    public Metrics metrics() {
        try {
            return new Metrics(
                    file.getHorizontalHeader().getAscender() * unit,
                    file.getHorizontalHeader().getDescender() * unit,
                    file.getOS2Windows().getCapHeight() * unit,
                    List.of(
                            file.getHeader().getXMin() * unit,
                            file.getHeader().getYMin() * unit,
                            file.getHeader().getXMax() * unit,
                            file.getHeader().getYMax() * unit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a file says of a face as a whole. */
    public record Metrics(double ascent, double descent, double capitals, List<Double> box) {
        public Metrics {
            box = List.copyOf(box);
        }
    }

    /** A file with these glyphs alone. */
    public synchronized Subset subset(Set<Integer> glyphs) {
        try {
            TTFSubsetter subsetter = new TTFSubsetter(file, KEPT);
            subsetter.addGlyphIds(glyphs);
            Map<Integer, Integer> numbers = new HashMap<>();
            subsetter.getGIDMap().forEach((now, before) -> numbers.put(before, now));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            subsetter.writeToStream(out);
            return new Subset(out.toByteArray(), numbers);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Part of a face as a file of its own. */
    public static final class Subset {
        private final byte[] bytes;
        private final Map<Integer, Integer> numbers;

        private Subset(byte[] bytes, Map<Integer, Integer> numbers) {
            this.bytes = bytes;
            this.numbers = numbers;
        }

        /** Not to be changed. */
        public byte[] bytes() {
            return bytes;
        }

        /** The number of a glyph in this file by that in the whole one; 0 for what is not in it. */
        public int number(int glyph) {
            return numbers.getOrDefault(glyph, 0);
        }
    }
}
