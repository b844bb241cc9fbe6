package org.southsouth.readiness.report.workbook;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.xlsx.CellFaces;

/** The cell styles of one questionnaire, each made once. */
final class FormLooks {
    private static final short HELP_POINTS = 9;

    private final XSSFWorkbook workbook;
    private final CellFaces faces;
    private final Map<FormLook, XSSFCellStyle> plain = new EnumMap<>(FormLook.class);
    private final Map<FormLook, XSSFCellStyle> quoted = new EnumMap<>(FormLook.class);

    FormLooks(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.faces = new CellFaces(workbook);
        for (FormLook look : FormLook.values()) {
            plain.put(look, style(look));
            XSSFCellStyle asText = style(look);
            asText.setQuotePrefixed(true);
            quoted.put(look, asText);
        }
    }

    XSSFCellStyle of(FormLook look) {
        return Objects.requireNonNull(plain.get(look));
    }

    /** For a text that a program would else take for a formula when somebody edits it. */
    XSSFCellStyle quoted(FormLook look) {
        return Objects.requireNonNull(quoted.get(look));
    }

    XSSFColor colour(Tone tone) {
        return faces.colour(tone);
    }

    private XSSFCellStyle style(FormLook look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setVerticalAlignment(look == FormLook.HEAD ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setWrapText(look.isWrapped());
        style.setLocked(!look.isOpen());
        style.setFont(faces.font(points(look), look.isStrong(), look == FormLook.HELP ? Tone.MUTED : Tone.INK));
        style.setDataFormat(workbook.createDataFormat().getFormat(look.pattern()));
        if (look.isGrey()) {
            style.setFillForegroundColor(colour(Tone.WASH));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.hasLines()) {
            lines(style, look == FormLook.HEAD);
        }
        return style;
    }

    private void lines(XSSFCellStyle style, boolean isHead) {
        style.setBorderBottom(isHead ? BorderStyle.MEDIUM : BorderStyle.THIN);
        style.setBottomBorderColor(colour(isHead ? Tone.INK : Tone.RULE));
        if (!isHead) {
            style.setBorderTop(BorderStyle.THIN);
            style.setTopBorderColor(colour(Tone.RULE));
        }
        style.setBorderLeft(BorderStyle.THIN);
        style.setLeftBorderColor(colour(Tone.RULE));
        style.setBorderRight(BorderStyle.THIN);
        style.setRightBorderColor(colour(Tone.RULE));
    }

    private static short points(FormLook look) {
        return look == FormLook.TITLE ? CellFaces.TITLE_POINTS : look == FormLook.HELP ? HELP_POINTS : CellFaces.POINTS;
    }
}
