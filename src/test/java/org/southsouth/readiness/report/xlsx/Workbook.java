package org.southsouth.readiness.report.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook read back, asked by the names of its sheets and the heads of its columns. */
record Workbook(XSSFWorkbook book) {
    static Workbook of(byte[] bytes) throws IOException {
        return new Workbook(new XSSFWorkbook(new ByteArrayInputStream(bytes)));
    }

    List<String> sheets() {
        return IntStream.range(0, book.getNumberOfSheets())
                .mapToObj(book::getSheetName)
                .toList();
    }

    XSSFSheet sheet(String name) {
        return Optional.ofNullable(book.getSheet(name)).orElseThrow();
    }

    List<XSSFCell> cells() {
        List<XSSFCell> cells = new ArrayList<>();
        for (String sheet : sheets()) {
            for (Row row : sheet(sheet)) {
                for (Cell cell : row) {
                    cells.add((XSSFCell) cell);
                }
            }
        }
        return cells;
    }

    /** The texts of a row; empty where a cell is missing or holds a figure. */
    static List<String> texts(@Nullable XSSFRow row) {
        List<String> texts = new ArrayList<>();
        for (int column = 0; row != null && column < row.getLastCellNum(); column++) {
            texts.add(text(row.getCell(column)));
        }
        return texts;
    }

    /** The cell of the row that has this text in one of its first two columns, below this head. */
    @Nullable
    XSSFCell cell(String sheet, int headRow, String id, String head) {
        int column = texts(sheet(sheet).getRow(headRow)).indexOf(head);
        if (column < 0) {
            throw new AssertionError(
                    "no head " + head + " in " + texts(sheet(sheet).getRow(headRow)));
        }
        return row(sheet, id).getCell(column);
    }

    XSSFRow row(String sheet, String id) {
        for (Row row : sheet(sheet)) {
            if (texts((XSSFRow) row).stream().limit(2).anyMatch(id::equals)) {
                return (XSSFRow) row;
            }
        }
        throw new AssertionError("no row " + id + " in " + sheet);
    }

    static double figure(@Nullable XSSFCell cell) {
        return cell == null || cell.getCellType() == CellType.BLANK ? Double.NaN : cell.getNumericCellValue();
    }

    static String text(@Nullable XSSFCell cell) {
        return cell == null || cell.getCellType() != CellType.STRING ? "" : cell.getStringCellValue();
    }
}
