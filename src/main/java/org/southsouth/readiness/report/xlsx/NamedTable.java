package org.southsouth.readiness.report.xlsx;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTTable;
import org.southsouth.readiness.report.model.SafeText;

/** Data as a table of the spreadsheet, with a filter in its heads. */
record NamedTable(XSSFSheet sheet, String name) {
    /** Of the name of a column. */
    private static final int LONGEST = 255;

    /** From the row of the heads to the last one. Where two heads are alike, which no table may have, there is only the filter. */
    void over(int headRow, int lastRow, List<XlsxColumn> heads) {
        CellRangeAddress cells = new CellRangeAddress(headRow, lastRow, 0, heads.size() - 1);
        if (!canBe(heads)) {
            sheet.setAutoFilter(cells);
            return;
        }
        XSSFTable table = sheet.createTable(new AreaReference(
                new CellReference(headRow, 0),
                new CellReference(lastRow, heads.size() - 1),
                SpreadsheetVersion.EXCEL2007));
        table.setName(name);
        table.setDisplayName(name);
        CTTable parts = table.getCTTable();
        for (int i = 0; i < heads.size(); i++) {
            // The heads are streamed, so that POI does not find them.
            parts.getTableColumns().getTableColumnArray(i).setName(title(heads.get(i)));
        }
        parts.addNewAutoFilter().setRef(cells.formatAsString());
    }

    private static boolean canBe(List<XlsxColumn> heads) {
        Set<String> titles = new HashSet<>();
        return heads.stream()
                .map(NamedTable::title)
                .allMatch(title -> !title.isBlank()
                        && title.length() <= LONGEST
                        && title.chars().noneMatch(Character::isISOControl)
                        && titles.add(title.toLowerCase(Locale.ROOT)));
    }

    private static String title(XlsxColumn head) {
        return SafeText.ofCell(head.title(), LONGEST + 1);
    }
}
