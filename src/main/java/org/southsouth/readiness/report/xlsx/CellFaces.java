package org.southsouth.readiness.report.xlsx;

import java.awt.Color;
import org.apache.poi.xssf.usermodel.DefaultIndexedColorMap;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.paper.PaperTones;

/** The face and the colours of every workbook that we write. */
public final class CellFaces {
    /** The size of what is no title. */
    public static final short POINTS = 10;

    public static final short TITLE_POINTS = 14;

    private static final String FACE = "Noto Sans";
    /** Calibri, Arial and the like: what a program takes where it has no Noto Sans. */
    private static final int SANS_FAMILY = 2;

    private final XSSFWorkbook workbook;
    private final PaperTones tones = new PaperTones();

    /** Cells without a style of their own have this face from now on. */
    public CellFaces(XSSFWorkbook workbook) {
        this.workbook = workbook;
        set(workbook.getFontAt(0), POINTS);
    }

    /** A font more in the workbook, which takes only so many: once for each style, not for each cell. */
    public XSSFFont font(short points, boolean isStrong, Tone tone) {
        XSSFFont font = workbook.createFont();
        set(font, points);
        font.setBold(isStrong);
        font.setColor(colour(tone));
        return font;
    }

    public XSSFColor colour(Tone tone) {
        Color colour = tones.of(tone);
        byte[] rgb = {(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
        return new XSSFColor(rgb, new DefaultIndexedColorMap());
    }

    private static void set(XSSFFont font, short points) {
        font.setFontName(FACE);
        font.setFamily(SANS_FAMILY);
        font.setFontHeightInPoints(points);
    }
}
