package org.southsouth.readiness.report.paper;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.southsouth.readiness.core.chart.Type;

/** The two faces that the application brings, as AWT draws and measures them; needs no display. */
public final class PaperFonts {
    public static final String FAMILY = "Noto Sans";

    private static final String REGULAR = "fonts/NotoSans_400Regular.ttf";
    private static final String BOLD = "fonts/NotoSans_700Bold.ttf";

    private final Font regular;
    private final Font bold;

    private PaperFonts() {
        regular = font(regularBytes());
        bold = font(boldBytes());
    }

    /** Read once: AWT copies each face that it reads into a temporary file. */
    public static PaperFonts bundled() {
        return Read.FONTS;
    }

    /** The face at this many units, whatever the unit of what is drawn on. */
    public Font of(Type type) {
        return (type.isBold() ? bold : regular).deriveFont((float) type.size());
    }

    public boolean has(int codePoint) {
        return regular.canDisplay(codePoint);
    }

    /** The TrueType file of the face. */
    public static byte[] regularBytes() {
        return Bundled.bytes(REGULAR);
    }

    public static byte[] boldBytes() {
        return Bundled.bytes(BOLD);
    }

    private static Font font(byte[] bytes) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
        } catch (FontFormatException e) {
            throw new IllegalStateException("not a face", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded by the first who asks. */
    private static final class Read {
        private static final PaperFonts FONTS = new PaperFonts();

        private Read() {}
    }
}
