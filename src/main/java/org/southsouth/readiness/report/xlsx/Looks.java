package org.southsouth.readiness.report.xlsx;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.model.FigureWording;

/** The cell styles of one workbook, each made once. */
final class Looks {
    private final XSSFWorkbook workbook;
    private final CellFaces faces;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);

    private final Map<Integer, XSSFCellStyle> nearBorders = new HashMap<>();
    private final FigureWording words;

    /** The odds are shown as words by this pattern, scores as these words round them. */
    Looks(XSSFWorkbook workbook, String oddsPattern, FigureWording words) {
        this.words = words;
        this.workbook = workbook;
        this.faces = new CellFaces(workbook);
        for (Look look : Look.values()) {
            plain.put(look, style(look, oddsPattern));
            XSSFCellStyle asText = style(look, oddsPattern);
            asText.setQuotePrefixed(true);
            quoted.put(look, asText);
        }
    }

    /** Near the border of a band with as many decimals as keep it on its side. */
    XSSFCellStyle score(double score) {
        int decimals = Double.isNaN(score) ? 0 : words.decimals(score);
        return decimals == 0 ? of(Look.SCORE) : nearBorders.computeIfAbsent(decimals, this::withDecimals);
    }

    private XSSFCellStyle withDecimals(int decimals) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(Look.SCORE));
        style.setDataFormat(workbook.createDataFormat().getFormat("0." + "0".repeat(decimals)));
        return style;
    }

    XSSFCellStyle of(Look look) {
        return Objects.requireNonNull(plain.get(look));
    }

    /** For a text that a program would else take for a formula when somebody edits it. */
    XSSFCellStyle quoted(Look look) {
        return Objects.requireNonNull(quoted.get(look));
    }

    XSSFColor colour(Tone tone) {
        return faces.colour(tone);
    }

    private XSSFCellStyle style(Look look, String oddsPattern) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(look.isHead() ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setWrapText(look.isWrapped());
        style.setLocked(look.isLocked());
        style.setFont(faces.font(
                look == Look.TITLE ? CellFaces.TITLE_POINTS : CellFaces.POINTS,
                look.isStrong(),
                look == Look.CARE ? Tone.CARE : Tone.INK));
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
}
