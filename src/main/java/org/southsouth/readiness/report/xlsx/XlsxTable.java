package org.southsouth.readiness.report.xlsx;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.report.column.DataColumn;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.model.SafeText;

/** One sheet, written from the top down and from the left to the right; what is missing is stepped over. */
final class XlsxTable {
    /** What a cell of a workbook holds at most. */
    private static final int LONGEST = 32_767;

    private static final int WIDTH_UNIT = 256;
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";

    private final SXSSFSheet sheet;
    private final XSSFSheet plain;
    private final Looks looks;
    private final List<Band> bands;
    private int row = -1;
    private int column;
    private @Nullable SXSSFRow current;
    private List<XlsxColumn> heads = List.of();

    /** {@code plain} is the same sheet, where tables are kept. */
    XlsxTable(SXSSFSheet sheet, XSSFSheet plain, Looks looks, List<Band> bands) {
        this.sheet = sheet;
        this.plain = plain;
        this.looks = looks;
        this.bands = bands;
    }

    SXSSFSheet sheet() {
        return sheet;
    }

    /** The place of the row being written, from 0; -1 before the first. */
    int row() {
        return row;
    }

    /** In widths of a figure. */
    void width(int place, int characters) {
        sheet.setColumnWidth(place, characters * WIDTH_UNIT);
    }

    XlsxTable nextRow() {
        row++;
        column = 0;
        current = null;
        return this;
    }

    XlsxTable text(String text) {
        return text(text, Look.TEXT);
    }

    /** Nothing where it is empty; cut at what a cell can hold. */
    XlsxTable text(String text, Look look) {
        String safe = SafeText.ofCell(text, LONGEST);
        if (!safe.isEmpty()) {
            Cell cell = cell();
            boolean isLikeFormula = FORMULA_BEGINNINGS.indexOf(safe.charAt(0)) >= 0;
            cell.setCellStyle(isLikeFormula ? looks.quoted(look) : looks.of(look));
            cell.setCellValue(safe);
        }
        column++;
        return this;
    }

    XlsxTable texts(List<String> texts, Look look) {
        texts.forEach(text -> text(text, look));
        return this;
    }

    /** Nothing for NaN. */
    XlsxTable figure(double figure, Look look) {
        if (!Double.isNaN(figure)) {
            Cell cell = cell();
            cell.setCellStyle(figures(figure, look));
            cell.setCellValue(figure);
        }
        column++;
        return this;
    }

    private CellStyle figures(double figure, Look look) {
        return look == Look.SCORE ? looks.score(figure) : looks.of(look);
    }

    /** A formula of ours, with what it gives now; empty where there is none, and where it gives no figure. */
    XlsxTable formula(String formula, double now, Look look) {
        if (!formula.isEmpty()) {
            Cell cell = cell();
            cell.setCellStyle(figures(now, look));
            cell.setCellFormula(formula);
            if (Double.isNaN(now)) {
                cell.setCellValue("");
            } else {
                cell.setCellValue(now);
            }
        }
        column++;
        return this;
    }

    /** As a date that a program can reckon with; nothing for null. */
    XlsxTable day(@Nullable LocalDate day) {
        if (day != null) {
            Cell cell = cell();
            cell.setCellStyle(looks.of(Look.DATE));
            cell.setCellValue(day);
        }
        column++;
        return this;
    }

    <R> XlsxTable cells(List<DataColumn<R>> columns, R row) {
        columns.forEach(column -> column.value().accept(row, cell(Look.of(column.kind()))));
        return this;
    }

    /** In words; a figure among words is what somebody answered. */
    private DataWriter cell(Look look) {
        return new DataWriter(
                (text, words) -> text(words, look),
                (code, words) -> text(words, look),
                (isSo, words) -> text(words, look),
                (count, words) -> text(words, look),
                (texts, words) -> text(words, Look.WRAPPED),
                figure -> figure(figure, look.isRight() ? look : Look.NUMBER),
                amount -> figure(amount.doubleValue(), look),
                this::day);
    }

    /** In these cells nothing else can be typed, in a program that knows of such lists. */
    void choices(CellRangeAddress cells, List<String> words) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation list = helper.createValidation(
                helper.createExplicitListConstraint(words.toArray(String[]::new)),
                new CellRangeAddressList(
                        cells.getFirstRow(), cells.getLastRow(), cells.getFirstColumn(), cells.getLastColumn()));
        list.setShowErrorBox(true);
        sheet.addValidationData(list);
    }

    /** A row of heads, and the widths of their columns. */
    void heads(List<XlsxColumn> columns) {
        heads = columns;
        nextRow();
        for (int i = 0; i < columns.size(); i++) {
            width(i, columns.get(i).width());
            text(columns.get(i).title(), columns.get(i).isFigure() ? Look.HEAD_FIGURE : Look.HEAD);
        }
    }

    XlsxTable nothing() {
        column++;
        return this;
    }

    private Cell cell() {
        SXSSFRow filled = current;
        if (filled == null) {
            filled = sheet.createRow(row);
            current = filled;
        }
        return filled.createCell(column);
    }

    /** Writes this text into the first cell of a new row, over these columns, in as many lines as it takes. */
    XlsxTable across(String text, Look look, List<XlsxColumn> columns) {
        nextRow().text(text, look);
        if (columns.size() > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, 0, columns.size() - 1));
        }
        int charactersALine = XlsxColumn.sum(columns);
        SXSSFRow filled = current;
        if (filled != null && look.isWrapped()) {
            long lines = text.lines()
                    .mapToLong(line -> 1 + line.length() / charactersALine)
                    .sum();
            filled.setHeightInPoints(Math.min(400, 14f * lines + 3));
        }
        return this;
    }

    /**
     * Freezes, filters, colours and protects what is written. From this row on it is a table of this name, which formulas
     * can use in every language; without rows below it there is none.
     */
    void done(String name, int headRow, int frozenColumns) {
        if (row > headRow) {
            new NamedTable(plain, name).over(headRow, row, heads);
        }
        doneWithoutFilter(headRow, frozenColumns);
    }

    /** The same for rows that have to stay in their order. */
    void doneWithoutFilter(int headRow, int frozenColumns) {
        sheet.createFreezePane(frozenColumns, headRow + 1);
        if (row > headRow) {
            List<CellRangeAddress> scores = scores(headRow + 1);
            if (!scores.isEmpty()) {
                new BandRules(sheet, looks, bands).add(scores);
            }
        }
        protect();
    }

    /** Columns of scores that stand side by side are one range. */
    private List<CellRangeAddress> scores(int firstRow) {
        List<CellRangeAddress> ranges = new ArrayList<>();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).isScore() && i > 0 && heads.get(i - 1).isScore()) {
                ranges.get(ranges.size() - 1).setLastColumn(i);
            } else if (heads.get(i).isScore()) {
                ranges.add(new CellRangeAddress(firstRow, row, i, i));
            }
        }
        return ranges;
    }

    /** Against slips, without a password: filters and widths can still be changed. */
    void protect() {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockSort(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
