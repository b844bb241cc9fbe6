package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.text;
import static org.southsouth.readiness.report.ReportSamples.thin;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Picture;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.cooperation.Match;
import org.southsouth.readiness.core.cooperation.Matching;
import org.southsouth.readiness.core.exchange.PlanSheet;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.figure.Posters;
import org.southsouth.readiness.report.model.ScorecardReport;

/** What the writers put down, read back from their files. */
class ReadBackTest {
    private static final int MOST_FINDINGS = 8;

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX"})
    void a_city_is_not_shown_what_only_countries_are_asked(ReportFormat format) throws Exception {
        String city = ReadBack.text(format, reports().scorecard(entry("KHM:Battambang", "2026", good()), format));
        assertThat(city).contains("Title of B-NET-1").doesNotContain("Title of B-NET-2");
        String country = ReadBack.text(format, reports().scorecard(entry("KHM", "2026", good()), format));
        assertThat(country).contains("Title of B-NET-2");
    }

    @Test
    void eight_findings_of_each_kind_stand_in_a_report_and_it_says_how_many_more_there_are() throws Exception {
        Entry entry = FigureSamples.entry("KHM", "2026", 3, 0.05);
        ScorecardReport report = FigureSamples.scorecard(entry);
        assertThat(report.strengths()).hasSizeGreaterThan(MOST_FINDINGS);
        assertThat(report.missing()).hasSizeGreaterThan(MOST_FINDINGS);

        String html = text(reports().scorecard(entry, ReportFormat.HTML));
        Matcher lists = Pattern.compile("(?s)<table class=\"rows findings\">.*?<tbody>(.*?)</tbody>")
                .matcher(html);
        List<Integer> counts = new ArrayList<>();
        while (lists.find()) {
            counts.add(lists.group(1).split("<tr>", -1).length - 1);
        }
        assertThat(counts).containsExactly(MOST_FINDINGS, MOST_FINDINGS);

        try (XWPFDocument document =
                new XWPFDocument(new ByteArrayInputStream(reports().scorecard(entry, ReportFormat.DOCX)))) {
            List<XWPFTable> findings = document.getTables().stream()
                    .filter(table -> table.getRow(0).getTableCells().size() == 4
                            && table.getRow(0).getCell(0).getText().equals("Points"))
                    .toList();
            assertThat(findings).hasSize(2).allMatch(table -> table.getNumberOfRows() == 1 + MOST_FINDINGS);
        }

        String brief = ReadBack.text(ReportFormat.BRIEF, reports().scorecard(entry, ReportFormat.BRIEF));
        assertThat(brief).contains(report.missing().get(0).title() + ".");
        assertThat(brief).doesNotContain(report.missing().get(MOST_FINDINGS).title() + ".");
        // What nothing documents is no finding, and is named in a sentence.
        assertThat(report.saidLow()).isNotEmpty();
        assertThat(html)
                .contains("Also low, not documented: " + report.saidLow().get(0).title());
    }

    /** Whatever is not validated takes the colour that says take care, in the box of a picture and of a page. */
    @Test
    void the_state_has_its_tone() {
        Posters posters = new Posters(MESSAGES, FORMATS);
        Entry provisional = entry("KHM", "2026", thin());
        assertThat(tone(posters.scorecard(FigureSamples.scorecard(provisional)).picture(), "Provisional"))
                .isEqualTo(Tone.CARE);
        Entry validated = ReportSamples.signed(entry("KHM", "2026", good()));
        assertThat(tone(posters.scorecard(FigureSamples.scorecard(validated)).picture(), "Validated"))
                .isEqualTo(Tone.INK);
        assertThat(text(reports().scorecard(provisional, ReportFormat.HTML)))
                .contains("<span class=\"state care\">Provisional</span>");
        assertThat(text(reports().scorecard(validated, ReportFormat.HTML)))
                .contains("<span class=\"state\">Validated</span>");
        Comparison two = Comparison.of(List.of(provisional, validated));
        assertThat(text(reports().comparison(two, ReportFormat.HTML)))
                .contains("<small class=\"care\">Provisional</small>", "<small class=\"muted\">Validated</small>");
    }

    private static Tone tone(Picture picture, String text) {
        return picture.words().stream()
                .filter(words -> words.text().equals(text))
                .map(Mark.Words::tone)
                .findFirst()
                .orElseThrow();
    }

    /** Own points and theirs have the colours of their bands; what is no score has none. */
    @Test
    void the_points_of_both_sides_of_a_match_have_colours() throws Exception {
        byte[] xlsx = reports().matching(ListSamples.matching(6), ReportFormat.XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            for (String name : List.of("Gaps", "Strengths")) {
                XSSFSheet sheet = book.getSheet(name);
                List<Integer> columns = new ArrayList<>();
                for (int i = 0; i < sheet.getSheetConditionalFormatting().getNumConditionalFormattings(); i++) {
                    Arrays.stream(sheet.getSheetConditionalFormatting()
                                    .getConditionalFormattingAt(i)
                                    .getFormattingRanges())
                            .map(CellRangeAddress::getFirstColumn)
                            .forEach(columns::add);
                }
                List<String> heads = columns.stream()
                        .distinct()
                        .map(column -> sheet.getRow(2).getCell(column).getStringCellValue())
                        .toList();
                assertThat(heads).containsExactlyInAnyOrder("Own", "Theirs");
            }
        }
    }

    /** As the heading says, and as the table of matches is. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX", "XLSX", "JSON"})
    void gaps_stand_with_the_strongest_match_first(ReportFormat format) throws Exception {
        Matching matching = ListSamples.matching(12);
        List<String> order = matching.matches().stream()
                .map(match -> match.question().id().value())
                .distinct()
                .toList();
        List<Double> values = matching.matches().stream().map(Match::value).toList();
        assertThat(values).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        String text = ReadBack.text(format, reports().matching(matching, format));
        String begin = format == ReportFormat.JSON
                ? "\"gaps\""
                : format == ReportFormat.XLSX ? "Gaps Draft " : "What to learn, and from whom";
        String gaps = text.substring(text.lastIndexOf(begin));
        assertThat(gaps.chars()).isNotEmpty();
        List<String> first = order.subList(0, Math.min(6, order.size()));
        assertThat(gaps).containsSubsequence(first.toArray(String[]::new));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"SVG", "HTML", "PDF"})
    void a_plan_without_days_shows_its_largest_gains(ReportFormat format) throws Exception {
        PlanSheet proposed = ListSamples.proposed();
        String text = ReadBack.text(format, reports().plan(proposed, format));
        assertThat(text).contains("The first 10 actions");
        assertThat(text).doesNotContain("have no day yet", "When it is done");
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "DOCX"})
    void how_to_fill_in_is_not_printed(ReportFormat format) throws Exception {
        String text = ReadBack.text(format, reports().scorecard(FigureSamples.entry("KHM", "2026", 3, 0.05), format));
        assertThat(text).contains("at a price that people and firms can pay?");
        assertThat(text).doesNotContain("Choose the highest answer");
    }

    @Test
    void the_title_of_a_pdf_names_its_kind() throws Exception {
        Entry entry = entry("KHM", "2026", good());
        assertThat(title(reports().scorecard(entry, ReportFormat.PDF))).isEqualTo("Readiness report, Cambodia 2026");
        assertThat(title(reports().scorecard(entry, ReportFormat.BRIEF))).isEqualTo("Brief, Cambodia 2026");
        assertThat(title(reports().plan(ListSamples.proposed(), ReportFormat.PDF)))
                .isEqualTo("Action matrix, Cambodia 2026");
        assertThat(title(reports().matching(ListSamples.matching(3), ReportFormat.PDF)))
                .isEqualTo("Cooperation, Cambodia 2026");
    }

    private static String title(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getDocumentInformation().getTitle();
        }
    }

    @Test
    void a_workbook_says_how_each_section_is_made() throws Exception {
        byte[] xlsx = reports()
                .comparison(
                        Comparison.of(List.of(
                                FigureSamples.entry("KHM", "2026", 3, 0.05),
                                FigureSamples.entry("LAO", "2026", 1, 0.05))),
                        ReportFormat.XLSX);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            XSSFSheet sections = book.getSheet("Sections");
            List<String> heads = new ArrayList<>();
            sections.getRow(2).forEach(cell -> heads.add(cell.getStringCellValue()));
            assertThat(heads)
                    .containsExactly("Level", "Id", "Name", "Within", "Weight", "Mean", "Needs answered", "Questions");
            assertThat(sections.getRow(3).getCell(5).getStringCellValue()).isEqualTo("geometric");
            assertThat(sections.getRow(5).getCell(3).getStringCellValue()).isNotEmpty();
            assertThat(sections.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(1);
            assertThat(sections.getLastRowNum())
                    .isEqualTo(2 + FigureSamples.SHIPPED.sections().size());
        }
    }

    /** Columns stand under codes, which are explained; no part of it is a picture that a phone makes smaller or cuts. */
    @Test
    void the_pair_table_of_a_page_is_a_table() {
        List<Entry> entries = new ArrayList<>();
        for (String code : List.of("KHM", "PHL", "COD", "GBR", "VCT", "BIH", "KEN", "RWA")) {
            entries.add(FigureSamples.entry(code, "2026", entries.size() + 1, 0.05));
        }
        String html = text(reports().comparison(Comparison.of(entries), ReportFormat.HTML));
        Matcher table = Pattern.compile("(?s)<table class=\"rows pairs\">(.*?)</table>(.*?)</section>")
                .matcher(html);
        assertThat(table.find()).isTrue();
        for (String code : List.of("KHM", "PHL", "COD", "GBR", "VCT", "BIH", "KEN", "RWA")) {
            assertThat(table.group(1)).contains("<abbr title=").contains(">" + code + "</abbr>");
            assertThat(table.group(2)).contains("<b>" + code + "</b>");
        }
        assertThat(table.group(1)).doesNotContain("<svg");
        // 360 px less the margins of the page hold nine columns of codes: names step back there.
        assertThat(html).contains(".pairs th[scope=row] bdi { display: none; }");
    }

    @Test
    void words_are_whole_sentences() throws Exception {
        String html = ReadBack.text(
                ReportFormat.HTML, reports().scorecard(FigureSamples.entry("KHM", "2026", 3, 0.05), ReportFormat.HTML));
        assertThat(html)
                .containsPattern(
                        "As a plain average, a strong pillar replaces a weak one: \\d+\\.\\d, which is \\d+\\.\\d more\\.")
                .contains(
                        "A strong pillar cannot fully replace a weak one: the overall score is the geometric mean of the pillars.",
                        "A pillar below 1 counts as 1 here.")
                .containsPattern("\\d+ if all \\d+ were 0; \\d+ if all were 100\\.");
        String thin = ReadBack.text(
                ReportFormat.HTML, reports().scorecard(FigureSamples.entry("KHM", "2026", 4, 0.6), ReportFormat.HTML));
        assertThat(thin).containsPattern("\\d+ themes have too few answers\\.");
        String match = ReadBack.text(ReportFormat.HTML, reports().matching(ListSamples.matching(3), ReportFormat.HTML));
        assertThat(match)
                .contains("Who is strong, and the evidence")
                .containsPattern("\\d+ gaps without a partner: [A-Z]");
    }
}
