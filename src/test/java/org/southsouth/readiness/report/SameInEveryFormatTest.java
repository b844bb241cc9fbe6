package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.FORMATS;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.signed;
import static org.southsouth.readiness.report.ReportSamples.thin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.card.CardFormat;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.robustness.LikelyRange;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.document.CardsDocument;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.CardReporting;
import org.southsouth.readiness.report.model.ComparedEntry;
import org.southsouth.readiness.report.model.ComparisonReport;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.report.model.FindingWording;
import org.southsouth.readiness.report.model.MatchReporting;
import org.southsouth.readiness.report.model.PlainDecimal;
import org.southsouth.readiness.report.model.PlanReporting;
import org.southsouth.readiness.report.model.ReportQuestion;
import org.southsouth.readiness.report.model.ReportSection;
import org.southsouth.readiness.report.model.ReportStamp;
import org.southsouth.readiness.report.model.ScorecardReport;
import org.southsouth.readiness.report.model.StateWording;
import org.southsouth.readiness.report.pdf.PdfText;
import org.southsouth.readiness.words.Formats;

/** Every format is read back and held against the report: the same figures, states and findings stand in all of them. */
class SameInEveryFormatTest {
    private static final ReportStamp EDITION = new ReportStamp(LocalDate.of(2026, 11, 25), "1.2.3");
    private static final List<Entry> ENTRIES = List.of(
            entry("KHM", "2026", good()),
            entry("KHM", "2026", thin()),
            signed(entry("KHM", "2026", good())),
            entry("KHM", "2026", Depth.CORE, good()),
            entry("KHM:Battambang", "2026", good()),
            FigureSamples.entry("KHM", "2026", 3, 0.05),
            FigureSamples.entry("LAO", "2026", 1, 0.6));

    private static String text(ReportFormat format, byte[] bytes) throws Exception {
        // A tag or a mark between a word and its comma is no blank.
        return ReadBack.text(format, bytes).replace(" ,", ",");
    }

    /** As a text that is read back has its blanks. */
    private static String plain(String text) {
        return text.replaceAll("[\\s\u00A0]+", " ");
    }

    private static FigureWording wording(List<Band> bands) {
        return new FigureWording(MESSAGES, FORMATS, bands);
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "MD", "DOCX"})
    void a_scorecard_says_the_same_figures_and_state(ReportFormat format) throws Exception {
        for (Entry entry : ENTRIES) {
            ScorecardReport report = FigureSamples.scorecard(entry);
            FigureWording figures = wording(report.head().bands());
            String text = text(format, reports().scorecard(entry, format));
            assertThat(text)
                    .containsIgnoringCase(new StateWording(MESSAGES, FORMATS).of(entry))
                    .containsIgnoringCase(new StateWording(MESSAGES, FORMATS).lessThanFull(entry));
            List<ReportSection> sections = new ArrayList<>(report.root().sections());
            if (report.basis().hasTotal()) {
                sections.add(report.root());
            }
            // On paper what has no total has bars, without ranges.
            boolean hasRanges =
                    format != ReportFormat.PDF || report.root().figures().hasScore();
            for (ReportSection section : sections) {
                List<String> wanted =
                        new ArrayList<>(List.of(figures.score(section.figures().score())));
                if (hasRanges) {
                    wanted.add(figures.likely(section.likely(), section.figures()));
                    wanted.add(figures.score(section.figures().evidenced()));
                }
                if (hasRanges
                        && sections.stream().anyMatch(any -> !any.figures().isComplete())) {
                    wanted.add(figures.bounds(section.figures()));
                }
                assertThat(text).as(format + " " + section.id()).contains(wanted);
            }
            List<ReportSection> themes =
                    report.basis().depth() == Depth.FULL ? report.root().leaves() : List.of();
            for (ReportSection theme : themes) {
                assertThat(text)
                        .contains(theme.figures().answered() + " of "
                                + theme.figures().applicable());
            }
        }
    }

    /** Eight of each, in one order, and how many there are; what says how sure that is. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "MD", "DOCX"})
    void a_scorecard_names_the_same_findings(ReportFormat format) throws Exception {
        Entry entry = FigureSamples.entry("KHM", "2026", 3, 0.05);
        ScorecardReport report = FigureSamples.scorecard(entry);
        String text = text(format, reports().scorecard(entry, format));
        String strong = text.substring(text.lastIndexOf("What is strong"), text.lastIndexOf("What is weak"));
        String weak = text.substring(text.lastIndexOf("What is weak"), text.lastIndexOf("What is not known yet"));
        holds(strong, report.strengths());
        holds(weak, report.missing());
    }

    private static void holds(String part, List<ReportQuestion> questions) {
        assertThat(questions).hasSizeGreaterThan(FindingWording.MOST);
        String[] first = questions.stream()
                .limit(FindingWording.MOST)
                .map(ReportQuestion::title)
                .toArray(String[]::new);
        assertThat(part).containsSubsequence(first);
        assertThat(part).contains(new FindingWording(MESSAGES).shown(questions));
    }

    @Test
    void data_have_the_figures_that_words_round() throws Exception {
        for (Entry entry : ENTRIES) {
            ScorecardReport report = FigureSamples.scorecard(entry);
            JsonNode json = new ObjectMapper().readTree(reports().scorecard(entry, ReportFormat.JSON));
            List<Double> cells = numbers(reports().scorecard(entry, ReportFormat.XLSX), "Scorecard");
            assertThat(json.get("state").textValue())
                    .isEqualToIgnoringCase(new StateWording(MESSAGES, FORMATS).of(entry));
            for (double figure : figures(report.root())) {
                assertThat(json.toString()).contains(Double.toString(figure));
                assertThat(cells).contains(figure);
            }
        }
    }

    /** The same figures to the last digit, of the whole, of each pillar and of each theme. */
    @Test
    void tables_for_programs_have_the_figures_and_the_state_of_the_report() throws Exception {
        for (Entry entry : ENTRIES) {
            ScorecardReport report = FigureSamples.scorecard(entry);
            Map<String, byte[]> files = files(reports().scorecard(entry, ReportFormat.DATAPACKAGE));
            Map<String, NamedCsvRecord> table = bySection(reports().scorecard(entry, ReportFormat.CSV));
            Map<String, NamedCsvRecord> packaged = bySection(Objects.requireNonNull(files.get("scores.csv")));
            assertThat(new ObjectMapper()
                            .readTree(files.get("method.json"))
                            .at("/assessments/0/state")
                            .textValue())
                    .isEqualToIgnoringCase(new StateWording(MESSAGES, FORMATS).of(entry));
            for (ReportSection section : all(report.root())) {
                ScoredSection figures = section.figures();
                for (NamedCsvRecord row : List.of(
                        Objects.requireNonNull(table.get(section.id())),
                        Objects.requireNonNull(packaged.get(section.id())))) {
                    assertThat(row.getField("score")).isEqualTo(PlainDecimal.of(figures.score()));
                    assertThat(row.getField("low")).isEqualTo(PlainDecimal.of(figures.low()));
                    assertThat(row.getField("high")).isEqualTo(PlainDecimal.of(figures.high()));
                    assertThat(row.getField("evidenced")).isEqualTo(PlainDecimal.of(figures.evidenced()));
                    assertThat(row.getField("completeness")).isEqualTo(PlainDecimal.of(figures.completeness()));
                }
                LikelyRange none = new LikelyRange(Double.NaN, Double.NaN, Double.NaN);
                LikelyRange likely = section.likely().orElse(none);
                NamedCsvRecord row = Objects.requireNonNull(packaged.get(section.id()));
                assertThat(row.getField("likely_low")).isEqualTo(PlainDecimal.of(likely.low()));
                assertThat(row.getField("likely_high")).isEqualTo(PlainDecimal.of(likely.high()));
            }
        }
    }

    private static List<ReportSection> all(ReportSection section) {
        return Stream.concat(Stream.of(section), section.sections().stream().flatMap(below -> all(below).stream()))
                .toList();
    }

    private static Map<String, NamedCsvRecord> bySection(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(ReportSamples.text(csv)).stream()
                .collect(Collectors.toMap(row -> row.getField("section"), row -> row));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static List<Double> figures(ReportSection section) {
        LikelyRange none = new LikelyRange(Double.NaN, Double.NaN, Double.NaN);
        LikelyRange likely = section.likely().orElse(none);
        return Stream.of(section.figures().score(), likely.low(), likely.high())
                .filter(figure -> !Double.isNaN(figure) && figure != Math.rint(figure) && figure > 1)
                .toList();
    }

    private static List<Double> numbers(byte[] workbook, String sheet) throws Exception {
        List<Double> numbers = new ArrayList<>();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            for (Row row : book.getSheet(sheet)) {
                for (Cell cell : row) {
                    if (cell.getCellType() == CellType.NUMERIC) {
                        numbers.add(cell.getNumericCellValue());
                    }
                }
            }
        }
        return numbers;
    }

    /** Of few, who stand side by side, and of many, who stand in rows. */
    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "MD", "DOCX"})
    void a_comparison_says_the_same_of_each(ReportFormat format) throws Exception {
        for (int count : List.of(4, 10)) {
            List<Entry> entries = new ArrayList<>();
            for (String code : List.of("KHM", "VNM", "RWA", "WSM", "GAB", "COL", "URY", "VUT", "IDN", "BRA")
                    .subList(0, count)) {
                entries.add(FigureSamples.entry(code, "2026", entries.size() + 1, entries.size() == 1 ? 0.5 : 0.05));
            }
            ComparisonReport report = FigureSamples.comparison(entries);
            FigureWording figures = wording(report.head().bands());
            String text = text(format, reports().comparison(Comparison.of(entries), format));
            String totals =
                    format == ReportFormat.PDF ? text : text.substring(text.lastIndexOf("Overall, with likely"));
            for (int place = 0; place < count; place++) {
                ComparedEntry entry = report.entries().get(place);
                LikelyRange likely = report.robustness()
                        .range(place, entry.total().section().id())
                        .orElse(null);
                assertThat(text).contains(entry.label().name());
                assertThat(text).contains(new StateWording(MESSAGES, FORMATS).whole(entry.entry()));
                if (likely != null) {
                    assertThat(totals)
                            .as(format + " " + entry.name())
                            .contains(figures.score(entry.total().score()))
                            .contains(figures.span(
                                    likely.low(), likely.high(), entry.total().score()))
                            .contains(figures.bounds(entry.total()));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "MD", "DOCX"})
    void a_plan_says_the_same_of_each_action(ReportFormat format) throws Exception {
        var kept = ListSamples.kept();
        var report = new PlanReporting(MESSAGES, FORMATS).report(kept, EDITION);
        String text = text(format, reports().plan(kept, format));
        for (var planned : report.actions()) {
            // On pages the lines of cells beside each other are read one after the other.
            assertThat(text)
                    .contains(
                            format == ReportFormat.PDF
                                    ? planned.action().title().split(" ")
                                    : new String[] {planned.action().title()})
                    .contains(planned.words().state());
            assertThat(text)
                    .contains(planned.words().adds())
                    .contains(plain(planned.words().overdue()));
            assertThat(text).contains(planned.words().feasibility());
            if (!planned.words().adds().equals(Formats.NONE)) {
                assertThat(text).contains(planned.question());
            }
        }
        assertThat(text)
                .contains(
                        report.together().title(),
                        report.together().gain(),
                        report.together().sentence());
        assertThat(text)
                .contains("The first 10 actions", report.message().title())
                .contains(report.message().finding(), report.message().schedule());
        assertThat(report.message().path().orElseThrow().stages())
                .allSatisfy(stage -> assertThat(format == ReportFormat.DOCX ? stage.after() : text)
                        .contains(stage.after()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportFormat.class,
            names = {"PDF", "HTML", "MD", "DOCX"})
    void matches_say_the_same_of_each_partner_and_gap(ReportFormat format) throws Exception {
        var matching = ListSamples.matching(6);
        var report = new MatchReporting(MESSAGES, FORMATS).report(matching, EDITION);
        String text = text(format, reports().matching(matching, format));
        assertThat(report.strongest()).isNotEmpty();
        assertThat(text).contains(report.message(), report.finding(), report.leftOut());
        // Pages have each gap with three partners, and the strongest exchanges; the rest is in the workbook.
        if (format == ReportFormat.PDF) {
            assertThat(PdfText.pages(reports().matching(matching, format))).hasSize(2);
            report.helped()
                    .forEach(gap ->
                            assertThat(text).contains(gap.gap().question().id().value()));
            return;
        }
        report.partners().forEach(partner -> assertThat(text).contains(partner.title(), partner.kind()));
        for (var gap : report.helped()) {
            assertThat(text).contains(gap.gap().question().title()).contains(gap.leftOut());
            gap.peers()
                    .forEach(
                            peer -> assertThat(text).contains(peer.title() + ", " + String.join(", ", peer.reasons())));
        }
    }

    @Test
    void a_card_says_the_same_in_every_format() throws Exception {
        var report = new CardReporting(MESSAGES, FORMATS).report(CardSamples.all(), EDITION);
        assertThat(new CardsDocument(MESSAGES, FORMATS, report).document().blocks())
                .hasSameSizeAs(CardSamples.all());
        for (var format : List.of(ReportFormat.PDF, ReportFormat.DOCX, ReportFormat.MD)) {
            byte[] bytes = CardSamples.documents().cards(CardSamples.all(), CardFormat.valueOf(format.name()));
            String text = text(format, bytes).replace(" · ", " ");
            for (var page : report.pages()) {
                assertThat(text).contains(page.title()).contains(page.kicker().replace(" · ", " "));
                page.notices().forEach(words -> assertThat(text).contains(plain(words)));
                Stream.concat(page.story().stream(), page.facts().stream())
                        .forEach(line -> assertThat(text).contains(line.label()).contains(plain(line.text())));
            }
            assertThat(text).contains(report.notice());
        }
    }
}
