package org.southsouth.readiness.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ConditionalFormatting;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook as text that can be compared and read: a line for each cell, with what it looks like, and each rule. */
final class BookText {
    private final List<String> lines = new ArrayList<>();

    private BookText() {}

    static List<String> of(byte[] bytes) {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            BookText text = new BookText();
            text.book(book);
            return text.lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void book(XSSFWorkbook book) {
        var properties = book.getProperties().getCoreProperties();
        lines.add("book " + properties.getTitle() + " by " + properties.getCreator()
                + (book.isStructureLocked() ? ", locked" : ""));
        for (Name name : book.getAllNames()) {
            lines.add("name " + name.getNameName() + " = " + name.getRefersToFormula());
        }
        for (int i = 0; i < book.getNumberOfSheets(); i++) {
            sheet(book.getSheetAt(i), book.getSheetVisibility(i).name());
        }
    }

    private void sheet(XSSFSheet sheet, String visibility) {
        lines.add("=== " + sheet.getSheetName() + (visibility.equals("VISIBLE") ? "" : ", " + visibility)
                + (sheet.getProtect() ? ", protected" : ""));
        var pane = sheet.getPaneInformation();
        if (pane != null) {
            lines.add("frozen " + pane.getVerticalSplitPosition() + " columns, " + pane.getHorizontalSplitPosition()
                    + " rows");
        }
        printed(sheet);
        for (CellRangeAddress merged : sheet.getMergedRegions()) {
            lines.add("merged " + merged.formatAsString());
        }
        for (XSSFTable table : sheet.getTables()) {
            lines.add("table " + table.getName() + " " + table.getArea().formatAsString());
        }
        for (Row row : sheet) {
            for (Cell cell : row) {
                cell((XSSFCell) cell);
            }
        }
        sheet.getDataValidations().forEach(this::choice);
        for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
            rules(sheet.getSheetConditionalFormatting().getConditionalFormattingAt(i));
        }
    }

    private void printed(XSSFSheet sheet) {
        int last = IntStream.range(0, sheet.getLastRowNum() + 1)
                .mapToObj(sheet::getRow)
                .filter(row -> row != null)
                .mapToInt(Row::getLastCellNum)
                .max()
                .orElse(0);
        lines.add("widths "
                + IntStream.range(0, last)
                        .mapToObj(column -> sheet.isColumnHidden(column)
                                ? "hidden"
                                : Integer.toString(sheet.getColumnWidth(column) / 256))
                        .collect(Collectors.joining(" ")));
        lines.add("print " + (sheet.getPrintSetup().getLandscape() ? "across" : "upright") + ", fits "
                + sheet.getPrintSetup().getFitWidth() + " x "
                + sheet.getPrintSetup().getFitHeight() + ", again "
                + (sheet.getRepeatingRows() == null
                        ? "none"
                        : sheet.getRepeatingRows().formatAsString()));
        Stream.of(
                        sheet.getHeader().getLeft(),
                        sheet.getHeader().getCenter(),
                        sheet.getHeader().getRight(),
                        sheet.getFooter().getLeft(),
                        sheet.getFooter().getCenter(),
                        sheet.getFooter().getRight())
                .filter(margin -> !margin.isEmpty())
                .forEach(margin -> lines.add("margin " + margin));
    }

    private void cell(XSSFCell cell) {
        String value = switch (cell.getCellType()) {
            case NUMERIC -> number(cell.getNumericCellValue());
            case FORMULA -> "=" + cell.getCellFormula() + " -> " + cached(cell);
            case STRING -> "\"" + cell.getStringCellValue().replace("\n", "\\n").replace("\r", "\\r") + "\"";
            default -> "";
        };
        String looks = looks(cell.getCellStyle());
        String link = cell.getHyperlink() == null
                ? ""
                : " to "
                        + (cell.getHyperlink().getLocation() == null
                                ? cell.getHyperlink().getAddress()
                                : cell.getHyperlink().getLocation());
        String comment = cell.getCellComment() == null
                ? ""
                : " {" + cell.getCellComment().getString().getString().replace("\n", "\\n") + "}";
        if (!(value + link + comment).isEmpty() || !looks.isEmpty()) {
            lines.add(cell.getReference() + " " + value + link + comment + looks);
        }
    }

    private static String cached(XSSFCell cell) {
        return cell.getCachedFormulaResultType() == CellType.NUMERIC
                ? number(cell.getNumericCellValue())
                : cell.getCachedFormulaResultType() == CellType.STRING
                        ? "\"" + cell.getStringCellValue() + "\""
                        : cell.getCachedFormulaResultType().name();
    }

    private static String number(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static String looks(XSSFCellStyle style) {
        List<String> looks = new ArrayList<>();
        if (!style.getDataFormatString().equals("General")) {
            looks.add(style.getDataFormatString());
        }
        XSSFFont font = style.getFont();
        if (font.getBold()) {
            looks.add("bold");
        }
        if (font.getXSSFColor() != null && !colour(font.getXSSFColor()).isEmpty()) {
            looks.add(colour(font.getXSSFColor()));
        }
        if (style.getFillForegroundColorColor() != null) {
            looks.add("on " + colour(style.getFillForegroundColorColor()));
        }
        if (style.getAlignment() != HorizontalAlignment.GENERAL) {
            looks.add(style.getAlignment().name().toLowerCase(Locale.ROOT));
        }
        if (style.getBorderBottom() != BorderStyle.NONE) {
            looks.add(style.getBorderTop() == BorderStyle.NONE ? "line below" : "box");
        }
        if (style.getWrapText()) {
            looks.add("wrapped");
        }
        if (style.getQuotePrefixed()) {
            looks.add("quoted");
        }
        if (!style.getLocked()) {
            looks.add("open");
        }
        return looks.isEmpty() ? "" : " [" + String.join(", ", looks) + "]";
    }

    private static String colour(@Nullable XSSFColor colour) {
        return colour == null || colour.getARGBHex() == null
                ? ""
                : colour.getARGBHex().substring(2);
    }

    private void choice(DataValidation choice) {
        DataValidationConstraint rule = choice.getValidationConstraint();
        lines.add("choice "
                + Arrays.stream(choice.getRegions().getCellRangeAddresses())
                        .map(CellRangeAddress::formatAsString)
                        .collect(Collectors.joining(" "))
                + " type " + rule.getValidationType() + " operator " + rule.getOperator() + ": "
                + rule.getFormula1() + " | " + rule.getFormula2() + " | " + choice.getErrorBoxText() + " | "
                + choice.getPromptBoxText()
                + (choice.getShowErrorBox() ? ", refused" : "")
                + (choice.getEmptyCellAllowed() ? ", may be empty" : ""));
    }

    private void rules(ConditionalFormatting rules) {
        String where = Arrays.stream(rules.getFormattingRanges())
                .map(CellRangeAddress::formatAsString)
                .collect(Collectors.joining(" "));
        for (int i = 0; i < rules.getNumberOfRules(); i++) {
            ConditionalFormattingRule rule = rules.getRule(i);
            XSSFColor fill = rule.getPatternFormatting() == null
                    ? null
                    : (XSSFColor) rule.getPatternFormatting().getFillBackgroundColorColor();
            lines.add("rule " + where + ": " + rule.getConditionType() + " " + rule.getComparisonOperation() + " "
                    + rule.getFormula1() + " | " + rule.getFormula2() + " " + colour(fill));
        }
    }
}
