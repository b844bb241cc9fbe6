package org.southsouth.readiness.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.ListSamples;

class ListSheetsTest {
    private static final DataFormatter SHOWN = new DataFormatter(Locale.ENGLISH);

    private static Workbook plan() throws IOException {
        return Workbook.of(reports().plan(ListSamples.kept(), ReportFormat.XLSX));
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, String head) {
        int column = Workbook.texts(sheet.getRow(2)).indexOf(head);
        assertThat(column).as(head).isNotNegative();
        return Objects.requireNonNull(sheet.getRow(row).getCell(column), head);
    }

    @Test
    void every_change_of_the_plan_has_a_row() throws IOException {
        XSSFSheet changes = plan().sheet("Changes");
        List<List<String>> rows = IntStream.range(2, 7)
                .mapToObj(row -> Workbook.texts(changes.getRow(row)))
                .toList();
        assertThat(rows.get(0)).containsExactly("Day", "By", "Action", "Changed", "Was", "Is");
        assertThat(rows.get(1)).contains("A. Silva", "Due day", "31 Aug 2026", "30 Sep 2026");
        assertThat(rows.get(2)).contains("State", "Proposed", "Agreed");
        assertThat(rows.get(3)).contains("Buy a server", "Deleted");
        assertThat(rows.get(4)).contains("Buy a server", "Added", "Buy servers");
    }

    @Test
    void days_are_dates_and_the_ends_of_a_cost_are_numbers() throws IOException {
        XSSFSheet sheet = plan().sheet("Actions");
        int start = Workbook.texts(sheet.getRow(2)).indexOf("Start");
        int row = IntStream.rangeClosed(3, sheet.getLastRowNum())
                .filter(at -> sheet.getRow(at).getCell(start) != null)
                .findFirst()
                .orElseThrow();

        XSSFCell day = cell(sheet, row, "Start");
        assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isAfter(LocalDate.of(2025, 12, 31));
        assertThat(SHOWN.formatCellValue(day)).matches("2026-\\d\\d-\\d\\d");
        assertThat(cell(sheet, row, "Cost, low").getNumericCellValue()).isGreaterThanOrEqualTo(50_000);
        assertThat(SHOWN.formatCellValue(cell(sheet, row, "Cost, high"))).matches("[\\d,]+,000");
        assertThat(SHOWN.formatCellValue(cell(sheet, row, "Gain alone"))).matches("\\+\\d\\.\\d");
        assertThat(cell(sheet, row, "Currency").getStringCellValue()).isEqualTo("USD");
    }

    @Test
    void a_status_is_chosen_from_a_list_and_nothing_else_can_be_changed() throws IOException {
        XSSFSheet sheet = plan().sheet("Actions");

        assertThat(sheet.getDataValidations()).hasSize(1);
        DataValidation list = sheet.getDataValidations().get(0);
        assertThat(list.getValidationConstraint().getExplicitListValues())
                .containsExactly("Proposed", "Agreed", "In progress", "Done", "Stalled", "Dropped");
        assertThat(list.getRegions().getCellRangeAddresses()[0].getLastRow()).isEqualTo(sheet.getLastRowNum());
        assertThat(sheet.getProtect()).isTrue();
        assertThat(cell(sheet, 5, "Status").getCellStyle().getLocked()).isFalse();
        assertThat(cell(sheet, 5, "Action").getCellStyle().getLocked()).isTrue();
    }

    @Test
    void texts_that_look_like_formulas_are_texts() throws IOException {
        Workbook book = Workbook.of(reports().plan(ListSamples.hostile("=1+1"), ReportFormat.XLSX));

        assertThat(book.cells()).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
        XSSFCell action = cell(book.sheet("Actions"), 3, "Action");
        assertThat(action.getStringCellValue()).isEqualTo("=1+1");
        assertThat(action.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    void every_gap_and_every_match_of_it_has_a_row() throws IOException {
        Matching matching = ListSamples.matching(16);
        Workbook book = Workbook.of(reports().matching(matching, ReportFormat.XLSX));

        assertThat(book.sheets()).containsExactly("Read me", "Partners", "Gaps", "Strengths");
        int rows = matching.gaps().stream()
                .mapToInt(gap -> Math.max(1, gap.matches().size()))
                .sum();
        assertThat(book.sheet("Gaps").getLastRowNum()).isEqualTo(2 + rows);
        List<Double> values = matching.gaps().stream()
                .flatMap(gap -> gap.matches().stream())
                .map(match -> match.value())
                .toList();
        assertThat(values).contains(value(book.sheet("Gaps")));
    }

    /** Of the first row that has a partner. */
    private static double value(XSSFSheet gaps) {
        int column = Workbook.texts(gaps.getRow(2)).indexOf("Match");
        for (int i = 3; i <= gaps.getLastRowNum(); i++) {
            XSSFRow row = gaps.getRow(i);
            if (row.getCell(column) != null) {
                return row.getCell(column).getNumericCellValue();
            }
        }
        throw new AssertionError("no match");
    }
}
