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

    private final Map<Look, XSSFCellStyle> underlined = new EnumMap<>(Look.class);

    private final Map<String, XSSFCellStyle> nearBorders = new HashMap<>();
    private final FigureWording words;

    /** The odds are shown as words by this pattern, scores as these words have them. */
    Looks(XSSFWorkbook workbook, String oddsPattern, FigureWording words) {
        this.words = words;
        this.workbook = workbook;
        this.faces = new CellFaces(workbook);
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

    /** As every report shows it: near the border of a band with a decimal, which is cut and never rounded over it. */
    XSSFCellStyle score(double score) {
        String shown = words.score(score);
        return shown.indexOf('.') < 0 ? of(Look.SCORE) : nearBorders.computeIfAbsent(shown, this::literal);
    }

    private XSSFCellStyle literal(String shown) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(of(Look.SCORE));
        style.setDataFormat(workbook.createDataFormat().getFormat('"' + shown + '"'));
        return style;
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
