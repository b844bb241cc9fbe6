package org.southsouth.readiness.report.pdf.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.southsouth.readiness.report.pdf.text.Face;

/**
 * A face in one file. Every pair of a glyph and what it stands for has a code of its own, so that what is copied is what
 * was written, whatever the glyph: a joined letter, a mirrored bracket, or the sign for what no face has.
 */
final class UsedFace {
    private static final int TO_UNICODE_BLOCK = 100;
    private static final int SYMBOLIC = 4;
    private static final int LETTERS = 26;

    private final Face face;
    private final String key;
    private final String name;
    private final COSDictionary dictionary = new COSDictionary();
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    private record Use(int glyph, String text) {}

    UsedFace(Face face, int number) {
        this.face = face;
        this.key = "F" + number;
        this.name = tag(number) + "+" + face.name();
    }

    /** Six letters that differ between the faces of a file. */
    private static String tag(int number) {
        return "AAAAA" + (char) ('A' + number % LETTERS);
    }

    /** What pages call it. */
    String key() {
        return key;
    }

    Face face() {
        return face;
    }

    COSDictionary dictionary() {
        return dictionary;
    }

    /** From 1. */
    int code(int glyph, String text) {
        return codes.computeIfAbsent(new Use(glyph, text), use -> {
            uses.add(use);
            return uses.size();
        });
    }

    /** When nothing more will be drawn. */
    void finish(COSDocument document) throws IOException {
        Set<Integer> glyphs = new TreeSet<>();
        uses.forEach(use -> glyphs.add(use.glyph()));
        Face.Subset subset = face.subset(glyphs);
        COSDictionary descendant = descendant(document, subset);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, characters()));
    }

    private COSDictionary descendant(COSDocument document, Face.Subset subset) throws IOException {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setName(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, system);
        font.setItem(COSName.FONT_DESC, descriptor(document, subset.bytes()));
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, stream(document, glyphNumbers(subset)));
        return font;
    }

    private COSDictionary descriptor(COSDocument document, byte[] bytes) throws IOException {
        Face.Metrics metrics = face.metrics();
        COSStream file = stream(document, bytes);
        file.setInt(COSName.LENGTH1, bytes.length);
        COSArray box = new COSArray();
        for (double corner : metrics.box()) {
            box.add(COSInteger.get(Math.round(corner)));
        }
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, SYMBOLIC);
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, (int) Math.round(metrics.ascent()));
        descriptor.setInt(COSName.DESCENT, (int) Math.round(metrics.descent()));
        descriptor.setInt(COSName.CAP_HEIGHT, (int) Math.round(metrics.capitals()));
        descriptor.setInt(COSName.STEM_V, (int) Math.round(metrics.capitals() / 10));
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray each = new COSArray();
        uses.forEach(use -> each.add(new COSFloat((float) face.advance(use.glyph()))));
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(each);
        return widths;
    }

    private byte[] glyphNumbers(Face.Subset subset) {
        byte[] map = new byte[2 * (uses.size() + 1)];
        for (int i = 0; i < uses.size(); i++) {
            int number = subset.number(uses.get(i).glyph());
            map[2 * i + 2] = (byte) (number >> Byte.SIZE);
            map[2 * i + 3] = (byte) number;
        }
        return map;
    }

    /** A CMap from codes to characters (ISO 32000-1, 9.10.3). */
    private byte[] characters() {
        StringBuilder map = new StringBuilder("""
                        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def /CMapType 2 def
                        1 begincodespacerange <0000> <FFFF> endcodespacerange
                        """);
        for (int start = 0; start < uses.size(); start += TO_UNICODE_BLOCK) {
            int end = Math.min(uses.size(), start + TO_UNICODE_BLOCK);
            map.append(end - start).append(" beginbfchar\n");
            for (int i = start; i < end; i++) {
                map.append('<');
                Operators.hex(map, i + 1);
                map.append("> <");
                uses.get(i).text().chars().forEach(unit -> Operators.hex(map, unit));
                map.append(">\n");
            }
            map.append("endbfchar\n");
        }
        map.append("endcmap CMapName currentdict /CMap defineresource pop end end\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private static COSStream stream(COSDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
