package org.southsouth.readiness.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cells of a workbook and nothing else of it, written by POI's own streaming writer as its manual shows. */
final class PlainWorkbook {
    /** What POI keeps in memory where nobody says otherwise. */
    private static final int WINDOW = SXSSFWorkbook.DEFAULT_WINDOW_SIZE;

    private final Map<String, List<List<Value>>> sheets = new LinkedHashMap<>();
    private int cells;

    /** A text or, where it is none, a figure. */
    private record Value(int row, int column, String text, double figure) {}

    static PlainWorkbook of(byte[] bytes) throws IOException {
        PlainWorkbook plain = new PlainWorkbook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            for (Sheet sheet : book) {
                List<List<Value>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    rows.add(plain.values(row));
                }
                plain.sheets.put(sheet.getSheetName(), rows);
            }
        }
        return plain;
    }

    private List<Value> values(Row row) {
        List<Value> values = new ArrayList<>();
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
                values.add(new Value(row.getRowNum(), cell.getColumnIndex(), cell.getStringCellValue(), Double.NaN));
            } else if (cell.getCellType() == CellType.NUMERIC) {
                values.add(new Value(row.getRowNum(), cell.getColumnIndex(), "", cell.getNumericCellValue()));
            }
        }
        cells += values.size();
        return values;
    }

    int cells() {
        return cells;
    }

    byte[] write() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SXSSFWorkbook book = new SXSSFWorkbook(WINDOW)) {
            sheets.forEach((name, rows) -> write(book.createSheet(name), rows));
            book.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return bytes.toByteArray();
    }

    private static void write(Sheet sheet, List<List<Value>> rows) {
        for (List<Value> values : rows) {
            if (values.isEmpty()) {
                continue;
            }
            Row row = sheet.createRow(values.get(0).row());
            for (Value value : values) {
                Cell cell = row.createCell(value.column());
                if (Double.isNaN(value.figure())) {
                    cell.setCellValue(value.text());
                } else {
                    cell.setCellValue(value.figure());
                }
            }
        }
    }
}
