package org.southsouth.readiness.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.report.xlsx.Workbook.texts;

import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.formula.ConditionalFormattingEvaluator;
import org.apache.poi.ss.formula.EvaluationConditionalFormatRule;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;
import org.apache.poi.xssf.usermodel.XSSFTableColumn;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.Reports;
import org.southsouth.readiness.report.paper.PaperTones;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** How the sheets are frozen, filtered, coloured and printed. */
class XlsxLayoutTest {
    private static final List<String> DATA = List.of("Scorecard", "Answers", "Codebook", "Comparison", "Differences");
    private static final int UNIT = 256;

    @Test
    void heads_and_names_stay_in_sight() throws IOException {
        Workbook card = scorecard();
        Workbook comparison = comparison(3);

        assertThat(frozen(card, "Scorecard")).isEqualTo("C6");
        assertThat(frozen(card, "Answers")).isEqualTo("D4");
        assertThat(frozen(card, "Codebook")).isEqualTo("B4");
        assertThat(frozen(comparison, "Comparison")).isEqualTo("C6");
        assertThat(frozen(comparison, "Differences")).isEqualTo("C6");
        assertThat(frozen(comparison, "Pairs")).isEqualTo("B2");
        assertThat(card.sheet("Read me").getPaneInformation()).isNull();
    }

    private static String frozen(Workbook book, String sheet) {
        return book.sheet(sheet)
                .getCTWorksheet()
                .getSheetViews()
                .getSheetViewArray(0)
                .getPane()
                .getTopLeftCell();
    }

    @Test
    void data_are_tables_with_a_filter_in_their_heads() throws IOException {
        Workbook card = scorecard();
        Workbook comparison = comparison(2);

        assertThat(filter(card, "Scorecard")).isEqualTo("A5:P12");
        assertThat(filter(card, "Answers")).isEqualTo("A3:P13");
        assertThat(filter(comparison, "Comparison")).isEqualTo("A5:I12");
    }

    private static String filter(Workbook book, String sheet) {
        List<XSSFTable> tables = book.sheet(sheet).getTables();
        assertThat(tables).hasSize(1);
        XSSFTable table = tables.get(0);
        assertThat(table.getCTTable().getAutoFilter().getRef())
                .isEqualTo(table.getCTTable().getRef());
        assertThat(table.getColumns())
                .extracting(XSSFTableColumn::getName)
                .isEqualTo(texts(book.sheet(sheet).getRow(table.getStartRowIndex())));
        assertThat(table.getName()).isEqualTo(sheet.toLowerCase(Locale.ROOT));
        return table.getCTTable().getRef();
    }

    @Test
    void columns_are_as_wide_as_designed_and_never_break_a_word_of_their_head() throws IOException {
        Workbook card = scorecard();

        assertThat(width(card, "Scorecard", 2)).isEqualTo(38);
        assertThat(width(card, "Answers", 0)).isEqualTo(13);
        assertThat(width(card, "Answers", 3)).isEqualTo(50);
        assertThat(width(card, "Answers", 4)).isEqualTo(45);
        for (Workbook book : List.of(card, comparison(3))) {
            for (String name : book.sheets()) {
                if (DATA.contains(name)) {
                    int headRow = headRow(name);
                    List<String> heads = texts(book.sheet(name).getRow(headRow));
                    for (int column = 0; column < heads.size(); column++) {
                        for (String word : heads.get(column).split(" ", -1)) {
                            assertThat(width(book, name, column))
                                    .as(name + " " + word)
                                    .isGreaterThan(word.length());
                        }
                    }
                }
            }
        }
    }

    private static int width(Workbook book, String sheet, int column) {
        return book.sheet(sheet).getColumnWidth(column) / UNIT;
    }

    private static int headRow(String sheet) {
        return switch (sheet) {
            case "Scorecard" -> 4;
            case "Calculation" -> 3;
            case "Comparison", "Differences" -> 4;
            case "Pairs" -> 0;
            default -> 2;
        };
    }

    @Test
    void heads_are_bold_wrapped_and_underlined_and_no_data_is_merged() throws IOException {
        for (Workbook book : List.of(scorecard(), comparison(2))) {
            for (String name : book.sheets()) {
                if (DATA.contains(name)) {
                    XSSFCell head = book.sheet(name).getRow(headRow(name)).getCell(0);
                    assertThat(head.getCellStyle().getFont().getBold()).isTrue();
                    assertThat(head.getCellStyle().getWrapText()).isTrue();
                    assertThat(head.getCellStyle().getBorderBottom()).isEqualTo(BorderStyle.THIN);
                }
                assertThat(book.sheet(name).getMergedRegions()).allMatch(region -> region.getLastRow() < headRow(name));
            }
        }
    }

    @Test
    void it_prints_on_pages_that_say_what_they_are() throws IOException {
        for (Workbook book : List.of(scorecard(), comparison(2))) {
            for (String name : book.sheets()) {
                XSSFSheet sheet = book.sheet(name);
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(sheet.getPrintSetup().getLandscape())
                        .as(name)
                        .isEqualTo(!List.of("Read me", "Charts").contains(name));
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getHeader().getLeft()).isEqualTo("&A");
                assertThat(sheet.getHeader().getRight()).isNotBlank();
                assertThat(sheet.getFooter().getLeft()).contains("not a ranking");
                assertThat(sheet.getFooter().getRight()).isEqualTo("Page &P of &N");
                assertThat(sheet.getProtect()).isTrue();
                assertThat(sheet.getCTWorksheet().getSheetProtection().isSetPassword())
                        .isFalse();
                if (DATA.contains(name)) {
                    assertThat(sheet.getRepeatingRows().getLastRow()).as(name).isGreaterThanOrEqualTo(headRow(name));
                }
            }
        }
        assertThat(scorecard().sheet("Scorecard").getHeader().getRight()).isEqualTo("Draft");
    }

    @Test
    void twelve_countries_stand_on_a_page_beside_their_names() throws IOException {
        XSSFSheet sheet = comparison(13).sheet("Comparison");

        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 2);
        assertThat(sheet.getRepeatingColumns()).isEqualTo(CellRangeAddress.valueOf("A:B"));
        assertThat(comparison(12).sheet("Comparison").getPrintSetup().getFitWidth())
                .isEqualTo((short) 1);
    }

    /** On the second page across it would be cut at the column that comes again; it stands in the margin. */
    @Test
    void a_title_is_not_printed_where_columns_come_again() throws IOException {
        XSSFSheet sheet = scorecard().sheet("Answers");

        assertThat(sheet.getPrintSetup().getFitWidth()).isGreaterThan((short) 1);
        assertThat(sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet)))
                .contains("$A$3:");
        assertThat(sheet.getHeader().getCenter()).contains("Cambodia");
    }

    @Test
    void american_paper_is_letter() throws IOException {
        Messages american = Messages.in(Locale.US);
        Reports reports =
                new Reports(american, new Formats(american, ZoneOffset.UTC), () -> LocalDate.of(2026, 11, 25), "1");

        assertThat(Workbook.of(reports.scorecard(entry("USA", "2026", good()), ReportFormat.XLSX))
                        .sheet("Scorecard")
                        .getPrintSetup()
                        .getPaperSize())
                .isEqualTo(PrintSetup.LETTER_PAPERSIZE);
    }

    @Test
    void four_rules_colour_a_score_by_its_band_and_leave_an_empty_cell_alone() throws IOException {
        Workbook book = comparison(2);
        XSSFSheet sheet = book.sheet("Comparison");

        assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings())
                .isEqualTo(4);
        assertThat(fill(book, "Comparison", 7, 2)).as("75").contains(Tone.SCORE_4);
        assertThat(fill(book, "Comparison", 7, 3)).as("0").contains(Tone.SCORE_1);
        assertThat(fill(book, "Comparison", 5, 2)).as("46.8").contains(Tone.SCORE_2);
        assertThat(fill(book, "Comparison", 6, 2)).as("58.3").contains(Tone.SCORE_3);
        assertThat(fill(book, "Comparison", 5, 3)).as("none").isEmpty();
        assertThat(fill(book, "Comparison", 6, 8)).as("a spread is no score").isEmpty();
    }

    @Test
    void a_rule_follows_what_is_typed_over_to_the_border_of_a_band() throws IOException {
        Workbook book = comparison(2);
        XSSFCell cell = book.sheet("Comparison").getRow(6).getCell(2);

        cell.setCellValue(24.9999);
        assertThat(fill(book, "Comparison", 6, 2)).contains(Tone.SCORE_1);
        cell.setCellValue(25);
        assertThat(fill(book, "Comparison", 6, 2)).contains(Tone.SCORE_2);
        cell.setCellValue(100);
        assertThat(fill(book, "Comparison", 6, 2)).contains(Tone.SCORE_4);
        cell.setCellValue("n.a.");
        assertThat(fill(book, "Comparison", 6, 2)).isEmpty();
    }

    /** The colour that the rules give to a cell, by its tone. */
    private static Optional<Tone> fill(Workbook book, String sheet, int row, int column) {
        List<EvaluationConditionalFormatRule> rules = new ConditionalFormattingEvaluator(
                        book.book(), new XSSFFormulaEvaluator(book.book()))
                .getConditionalFormattingForCell(new CellReference(sheet, row, column, false, false));
        assertThat(rules.size()).isLessThan(2);
        PaperTones tones = new PaperTones();
        return rules.stream()
                .map(rule -> (XSSFColor) rule.getRule().getPatternFormatting().getFillBackgroundColorColor())
                .map(colour -> List.of(Tone.SCORE_1, Tone.SCORE_2, Tone.SCORE_3, Tone.SCORE_4).stream()
                        .filter(tone -> colour.getARGBHex().endsWith(tones.hex(tone)))
                        .findFirst()
                        .orElseThrow())
                .findFirst();
    }

    @Test
    void the_file_says_its_title_state_and_notice() throws IOException {
        Workbook book = Workbook.of(reports().scorecard(entry("KHM", "2026", thin()), ReportFormat.XLSX));

        assertThat(book.book().getProperties().getCoreProperties().getTitle()).isEqualTo("Cambodia 2026");
        assertThat(book.book().getProperties().getCoreProperties().getDescription())
                .contains("not a ranking");
        assertThat(book.book()
                        .getProperties()
                        .getCustomProperties()
                        .getProperty("State")
                        .getLpwstr())
                .isEqualTo("Provisional");
    }

    private static Workbook scorecard() throws IOException {
        return Workbook.of(reports().scorecard(entry("KHM", "2026", good()), ReportFormat.XLSX));
    }

    /** One good, one thin, and more of the good. */
    private static Workbook comparison(int subjects) throws IOException {
        List<Entry> entries = new ArrayList<>(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin())));
        for (int more = 2; more < subjects; more++) {
            entries.add(entry("X" + more, "2026", good()));
        }
        return Workbook.of(reports().comparison(Comparison.of(entries), ReportFormat.XLSX));
    }
}
