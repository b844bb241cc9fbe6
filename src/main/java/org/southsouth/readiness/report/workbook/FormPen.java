package org.southsouth.readiness.report.workbook;

import java.time.LocalDate;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.report.model.SafeText;

/** Writes into the cells of one sheet; rows and columns count from 0. */
final class FormPen {
    private static final int WIDTH_UNIT = 256;
    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\n";
    private static final int LONGEST_PROMPT = 250;

    private final XSSFSheet sheet;
    private final FormLooks looks;

    FormPen(XSSFSheet sheet, FormLooks looks) {
        this.sheet = sheet;
        this.looks = looks;
    }

    XSSFSheet sheet() {
        return sheet;
    }

    /** In widths of a figure. */
    void width(int column, int characters) {
        sheet.setColumnWidth(column, characters * WIDTH_UNIT);
    }

    /** The cell stands there where the text is empty, too: it has its look, and may be filled in. */
    void text(int row, int column, String text, FormLook look) {
        String safe = SafeText.ofCell(text, WorkbookLayout.LONGEST_CELL);
        boolean isLikeFormula = !safe.isEmpty() && FORMULA_BEGINNINGS.indexOf(safe.charAt(0)) >= 0;
        XSSFCell cell = cell(row, column, look);
        if (isLikeFormula) {
            cell.setCellStyle(looks.quoted(look));
        }
        if (!safe.isEmpty()) {
            cell.setCellValue(safe);
        }
    }

    void figure(int row, int column, double figure, FormLook look) {
        cell(row, column, look).setCellValue(figure);
    }

    void day(int row, int column, LocalDate day, FormLook look) {
        cell(row, column, look).setCellValue(day);
    }

    /** With what comes out of it now, for programs that only show. */
    void formula(int row, int column, String formula, double now, FormLook look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        cell.setCellValue(now);
    }

    void formula(int row, int column, String formula, String now, FormLook look) {
        XSSFCell cell = cell(row, column, look);
        cell.setCellFormula(formula);
        if (!now.isEmpty()) {
            cell.setCellValue(now);
        }
    }

    private XSSFCell cell(int row, int column, FormLook look) {
        XSSFRow filled = sheet.getRow(row);
        XSSFCell cell = (filled == null ? sheet.createRow(row) : filled).createCell(column);
        cell.setCellStyle(looks.of(look));
        return cell;
    }

    /** Nothing else can be typed here, in a program that knows of such rules; the prompt says what can. */
    void rule(int row, int column, DataValidationConstraint constraint, String title, String prompt) {
        DataValidation rule = helper().createValidation(constraint, new CellRangeAddressList(row, row, column, column));
        rule.setShowErrorBox(true);
        rule.setEmptyCellAllowed(true);
        String cut = SafeText.of(prompt, LONGEST_PROMPT);
        rule.createErrorBox(title, cut);
        if (!cut.isEmpty()) {
            rule.setShowPromptBox(true);
            rule.createPromptBox(title, cut);
        }
        sheet.addValidationData(rule);
    }

    DataValidationHelper helper() {
        return sheet.getDataValidationHelper();
    }

    /** Against slips, without a password: widths and heights can still be changed. */
    void protect() {
        sheet.enableLocking();
        sheet.lockAutoFilter(false);
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }
}
