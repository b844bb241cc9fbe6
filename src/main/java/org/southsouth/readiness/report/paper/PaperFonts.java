package org.southsouth.readiness.report.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.AttributedString;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Type;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.FileException.Reason;

/**
 * The faces that the application brings, as AWT draws and measures them; needs no display. Those of other scripts than Latin,
 * Greek and Cyrillic are read when a text first needs them.
 */
public final class PaperFonts {
    public static final String FAMILY = "Noto Sans";

    private static final String REGULAR = "fonts/NotoSans_400Regular.ttf";
    private static final String BOLD = "fonts/NotoSans_700Bold.ttf";

    private final Font regular;
    private final Font bold;

    private PaperFonts() throws IOException {
        regular = font(regularBytes());
        bold = font(boldBytes());
    }

    /**
     * Read once: AWT copies each face that it reads into a temporary file. Fails with {@code NO_DRAWING} where it can have
     * none, or has no fonts of its own, without which it reads no other.
     */
    public static PaperFonts bundled() {
        Read read = Read.FIRST;
        PaperFonts fonts = read.fonts;
        if (fonts == null) {
            throw new FileException(Reason.NO_DRAWING, System.getProperty("java.io.tmpdir"), read.failure);
        }
        return fonts;
    }

    /** The face at this many units, whatever the unit of what is drawn on. */
    public Font of(Type type) {
        return (type.isBold() ? bold : regular).deriveFont((float) type.size());
    }

    public boolean has(int codePoint) {
        return regular.canDisplay(codePoint);
    }

    /** A text of any of the scripts; each of its characters in the first face that has it, else as a box. */
    public TextLayout layout(String text, Type type, FontRenderContext context) {
        AttributedString attributed = new AttributedString(text);
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            int end = at + Character.charCount(point);
            attributed.addAttribute(TextAttribute.FONT, face(point, type), at, end);
            at = end;
        }
        return new TextLayout(attributed.getIterator(), context);
    }

    private Font face(int point, Type type) {
        if (has(point)) {
            return of(type);
        }
        return Scripts.FACES.stream()
                .filter(face -> face.canDisplay(point))
                .findFirst()
                .map(face -> face.deriveFont((float) type.size()))
                .orElseGet(() -> of(type));
    }

    /** Whether the Latin face has all of it. */
    public boolean has(String text) {
        return regular.canDisplayUpTo(text) < 0;
    }

    /** The TrueType file of the face. */
    public static byte[] regularBytes() {
        return Bundled.bytes(REGULAR);
    }

    public static byte[] boldBytes() {
        return Bundled.bytes(BOLD);
    }

    private static Font font(byte[] bytes) throws IOException {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IOException("not a face, or not to be read as one", e);
        }
    }

    private static Font further(String file) {
        try {
            return font(Bundled.bytes(file));
        } catch (IOException e) {
            throw new FileException(Reason.NO_DRAWING, System.getProperty("java.io.tmpdir"), e);
        }
    }

    /** Loaded by the first text that needs them. */
    private static final class Scripts {
        private static final List<Font> FACES = Stream.of(
                        "fonts/Vazirmatn_400Regular.ttf",
                        "fonts/Battambang_400Regular.ttf",
                        "fonts/NotoSansSC_400Regular.ttf")
                .map(PaperFonts::further)
                .toList();

        private Scripts() {}
    }

    /** Loaded by the first who asks. */
    private static final class Read {
        private static final Read FIRST = new Read();

        private final @Nullable PaperFonts fonts;
        private final @Nullable Throwable failure;

        private Read() {
            PaperFonts read = null;
            Throwable why = null;
            try {
                read = new PaperFonts();
            } catch (IOException | LinkageError | InternalError e) {
                why = e;
            }
            fonts = read;
            failure = why;
        }
    }
}
