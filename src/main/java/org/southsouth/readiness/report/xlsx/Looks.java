package org.southsouth.readiness.report.xlsx;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.paper.PaperTones;

/** The cell styles of one workbook, each made once. */
final class Looks {
    private static final String FACE = "Noto Sans";
    private static final short POINTS = 10;
    private static final short TITLE_POINTS = 14;
    /** Calibri, Arial and the like: what a program takes where it has no Noto Sans. */
    private static final int SANS_FAMILY = 2;

    private final XSSFWorkbook workbook;
    private final PaperTones tones = new PaperTones();
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    private final Map<Look, XSSFCellStyle> underlined = new EnumMap<>(Look.class);

    /** The odds are shown as words by this pattern. */
    Looks(XSSFWorkbook workbook, String oddsPattern) {
        this.workbook = workbook;
        set(workbook.getFontAt(0), POINTS);
        for (Look look : Look.values()) {
            plain.put(look, style(look, oddsPattern));
            XSSFCellStyle asText = style(look, oddsPattern);
            asText.setQuotePrefixed(true);
            quoted.put(look, asText);
            XSSFCellStyle aboveFigures = style(look, oddsPattern);
            underline(aboveFigures);
            underlined.put(look, aboveFigures);
        }
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(plain.get(look));
    }

    /** For a text that a program would else take for a formula when somebody edits it. */
    XSSFCellStyle quoted(Look look) {
        return Objects.requireNonNull(quoted.get(look));
    }

    /** The same above the figures of a table. */
    XSSFCellStyle underlined(Look look) {
        return Objects.requireNonNull(underlined.get(look));
    }

    XSSFColor colour(Tone tone) {
        Color colour = tones.of(tone);
        byte[] rgb = {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }

    private XSSFCellStyle style(Look look, String oddsPattern) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(look.isHead() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        style.setLocked(look.isLocked());
        style.setFont(font(look));
        String pattern = look == Look.ODDS ? oddsPattern : look.pattern();
        if (!pattern.isEmpty()) {
            style.setDataFormat(workbook.createDataFormat().getFormat(pattern));
        }
        if (look.isHead()) {
            underline(style);
        }
        if (look.isRight()) {
            style.setAlignment(HorizontalAlignment.RIGHT);
            // Else a figure touches the words of the next column.
            style.setIndention((short) 1);
        }
        return style;
    }

    private void underline(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Tone.INK));
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        set(font, look == Look.TITLE ? TITLE_POINTS : POINTS);
        font.setBold(look.isStrong());
        font.setColor(colour(look == Look.CARE ? Tone.CARE : Tone.INK));
        return font;
    }

    private static void set(XSSFFont font, short points) {
        font.setFontName(FACE);
        font.setFamily(SANS_FAMILY);
        font.setFontHeightInPoints(points);
    }
}
