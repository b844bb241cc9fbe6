package org.southsouth.readiness.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.xlsx.Workbook.text;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.HostileTexts;

class HostileWorkbookTest {
    /** Names of functions, cells and numbers, and nothing else. */
    private static final String OURS =
            "(?:IF|AND|COUNT|ISNUMBER|SUMIFS|EXP|LN|MAX|MEDIAN|MIN|Answers!|\\$?[A-Z]{1,2}\\$?\\d+|\\d+(?:\\.\\d+)?|[(),:*/<>=-]|\"(?:>=?0)?\")+";

    @Test
    void no_text_becomes_a_formula_or_a_link() throws IOException {
        for (String hostile : HostileTexts.all()) {
            for (Workbook book : List.of(scorecard(hostile), comparison(hostile))) {
                for (XSSFCell cell : book.cells()) {
                    if (cell.getCellType() == CellType.FORMULA) {
                        assertThat(cell.getSheet().getSheetName()).isIn("Calculation", "Comparison", "Differences");
                        assertThat(cell.getCellFormula()).matches(OURS);
                        continue;
                    }
                    assertThat(cell.getHyperlink()).isNull();
                    if (!text(cell).isEmpty() && "=+-@\t\n".indexOf(text(cell).charAt(0)) >= 0) {
                        assertThat(cell.getCellStyle().getQuotePrefixed())
                                .as("stays text when somebody edits it: " + text(cell))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void what_looks_like_a_formula_is_read_back_as_it_was_written() throws IOException {
        for (String formula : HostileTexts.FORMULAS) {
            assertThat(note(scorecard(formula))).isEqualTo(formula);
        }
    }

    @Test
    void control_characters_go_and_marks_of_direction_and_markup_stay() throws IOException {
        assertThat(note(scorecard(HostileTexts.CONTROLS))).isEqualTo(HostileTexts.WITHOUT_CONTROLS);
        assertThat(note(scorecard(HostileTexts.RIGHT_TO_LEFT))).isEqualTo(HostileTexts.RIGHT_TO_LEFT);
        assertThat(note(scorecard(HostileTexts.MARKUP))).isEqualTo(HostileTexts.MARKUP);
    }

    @Test
    void ten_thousand_characters_stay_whole_and_more_than_a_cell_holds_is_cut() throws IOException {
        assertThat(note(scorecard(HostileTexts.LONG))).isEqualTo(HostileTexts.LONG);
        String longer = IntStream.range(0, 10_000).mapToObj(Integer::toString).collect(Collectors.joining(" "));
        assertThat(note(scorecard(longer))).isEqualTo(longer.substring(0, 32_766) + "…");
    }

    @Test
    void the_margins_of_a_page_stay_within_what_they_may_hold() throws IOException {
        for (String hostile : HostileTexts.all()) {
            Workbook book = scorecard(hostile + " & more");
            for (String sheet : book.sheets()) {
                assertThat(book.sheet(sheet).getCTWorksheet().getHeaderFooter().getOddHeader())
                        .hasSizeLessThan(256);
                assertThat(book.sheet(sheet).getCTWorksheet().getHeaderFooter().getOddFooter())
                        .hasSizeLessThan(256);
            }
        }
        assertThat(scorecard("A & B").sheet("Scorecard").getHeader().getCenter())
                .contains("A && B");
    }

    private static String note(Workbook book) {
        XSSFCell cell = book.cell("Answers", 2, "A-LAW-1", "Note");
        return text(Objects.requireNonNull(cell));
    }

    private static Workbook scorecard(String hostile) throws IOException {
        return Workbook.of(
                reports().scorecard(HostileTexts.entry(hostile), ReportFormat.XLSX, new ReportContents(true)));
    }

    private static Workbook comparison(String hostile) throws IOException {
        return Workbook.of(reports()
                .comparison(
                        Comparison.of(List.of(HostileTexts.entry(hostile), HostileTexts.entry(hostile + "2"))),
                        ReportFormat.XLSX,
                        new ReportContents(true)));
    }
}
