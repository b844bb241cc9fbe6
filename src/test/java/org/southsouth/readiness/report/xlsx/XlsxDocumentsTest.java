package org.southsouth.readiness.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.southsouth.readiness.report.ReportSamples.entry;
import static org.southsouth.readiness.report.ReportSamples.good;
import static org.southsouth.readiness.report.ReportSamples.reports;
import static org.southsouth.readiness.report.ReportSamples.small;
import static org.southsouth.readiness.report.ReportSamples.thin;
import static org.southsouth.readiness.report.xlsx.Workbook.figure;
import static org.southsouth.readiness.report.xlsx.Workbook.text;
import static org.southsouth.readiness.report.xlsx.Workbook.texts;
import static org.southsouth.readiness.testing.Questionnaires.framework;
import static org.southsouth.readiness.testing.Questionnaires.levels;
import static org.southsouth.readiness.testing.Questionnaires.pillar;
import static org.southsouth.readiness.testing.Questionnaires.weighing;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.TempFile;
import org.apache.poi.util.TempFileCreationStrategy;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.robustness.Robustness;
import org.southsouth.readiness.core.robustness.RobustnessSettings;
import org.southsouth.readiness.core.scoring.ScoredSection;
import org.southsouth.readiness.report.ReportSamples;
import org.southsouth.readiness.report.figure.FigureSamples;
import org.southsouth.readiness.report.model.FigureWording;
import org.southsouth.readiness.testing.Questionnaires;
import org.southsouth.readiness.testing.Scenario;

class XlsxDocumentsTest {
    private static final int SCORECARD_HEAD = 4;

    @Test
    void a_scorecard_has_its_sheets_and_says_what_each_is() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", good()));

        assertThat(book.sheets())
                .containsExactly("Read me", "Scorecard", "Answers", "Charts", "Codebook", "Calculation");
        for (String sheet : List.of("Scorecard", "Answers", "Charts", "Codebook")) {
            assertThat(text(book.row("Read me", sheet).getCell(1))).isNotBlank();
        }
        assertThat(text(book.row("Read me", "Subject").getCell(1))).isEqualTo("Cambodia (KHM)");
        assertThat(text(book.row("Read me", "Made").getCell(1))).isEqualTo("25 Nov 2026, with readiness 1.2.3");
        assertThat(text(book.row("Read me", "Fingerprint").getCell(1))).matches("[0-9a-f]{64} .*");
    }

    @Test
    void every_sheet_of_figures_says_whose_it_is_and_its_state() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", thin()));

        for (String sheet : List.of("Scorecard", "Answers", "Codebook", "Calculation")) {
            assertThat(text(book.sheet(sheet).getRow(0).getCell(0))).isEqualTo("Cambodia 2026");
            assertThat(text(book.sheet(sheet).getRow(1).getCell(0))).startsWith("State: Provisional");
        }
    }

    @Test
    void scores_are_figures_in_full_precision_shown_whole() throws IOException {
        Entry entry = entry("KHM", "2026", good());
        Workbook book = scorecard(entry);

        for (ScoredSection section : entry.scorecard().sections()) {
            String id = section.section().id().value();
            assertThat(List.of(
                            figure(score(book, id, "Score")),
                            figure(score(book, id, "Open answers 0")),
                            figure(score(book, id, "Open answers 100")),
                            figure(score(book, id, "With evidence")),
                            figure(score(book, id, "Answered")),
                            figure(score(book, id, "Share answered"))))
                    .as(id)
                    .containsExactly(
                            section.score(),
                            section.low(),
                            section.high(),
                            section.evidenced(),
                            (double) section.answered(),
                            section.completeness());
        }
        assertThat(format(score(book, "A-USE", "Score"))).isEqualTo("0");
        assertThat(format(score(book, "A-USE", "Share answered"))).isEqualTo("0 %");
        assertThat(text(score(book, "A-LAW", "Band"))).isEqualTo("Established");
    }

    /** 49.6 is not yet 50: its cell must not say so either, and holds the whole figure all the same. */
    @Test
    void a_score_just_below_a_band_is_shown_as_everywhere() throws IOException {
        Entry entry = FigureSamples.samples().stream()
                .filter(sample -> sample.profile().subject().code().equals("XMV"))
                .reduce((one, later) -> later)
                .orElseThrow();
        Workbook book = scorecard(entry);
        FigureWording words = new FigureWording(
                ReportSamples.MESSAGES,
                ReportSamples.FORMATS,
                entry.scorecard().framework().head().bands());
        int decimals = 0;
        for (ScoredSection section : entry.scorecard().sections()) {
            if (section.hasScore()) {
                XSSFCell cell = score(book, section.section().id().value(), "Score");
                String said = words.score(section.score());
                decimals += said.indexOf('.') < 0 ? 0 : 1;
                // Never as a literal: another figure in the cell would still read as this one.
                assertThat(format(cell)).isEqualTo(said.indexOf('.') < 0 ? "0" : "0.0");
                assertThat(new DataFormatter(Locale.ROOT).formatCellValue(cell)).isEqualTo(said);
                assertThat(figure(cell)).isEqualTo(section.score());
            }
        }
        assertThat(decimals).isPositive();
    }

    @Test
    void what_is_missing_is_an_empty_cell_and_its_state_says_why() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", thin()));

        assertThat(score(book, "test", "Score")).isNull();
        assertThat(score(book, "B-PAY", "Score")).isNull();
        assertThat(score(book, "B-PAY", "Band")).isNull();
        assertThat(figure(score(book, "A-LAW", "Score"))).isZero();
        assertThat(text(score(book, "B-PAY", "State"))).isEqualTo("Too few answers");
        assertThat(text(book.row("Read me", "State").getCell(1))).isEqualTo("Provisional");
        assertThat(book.cells().stream().filter(cell -> cell.getCellType() == CellType.STRING))
                .noneMatch(cell -> List.of("-", "–", "NaN", "null").contains(cell.getStringCellValue()));
    }

    /** A cell wraps: there is room for the name that a theme has everywhere else. */
    @Test
    void an_answer_stands_in_its_theme_by_its_whole_name() throws IOException {
        Workbook book = scorecard(FigureSamples.entry("KHM", "2026", 3, 0.05));

        assertThat(text(answer(book, "LOG-POST-03", "Theme"))).isEqualTo("Post, addresses and delivery");
    }

    @Test
    void answers_stand_in_words_with_raw_value_points_state_and_evidence() throws IOException {
        Answers answers = good();
        QuestionId law = new QuestionId("A-LAW-1");
        Answers sourced = answers.with(
                law,
                answers.to(law)
                        .withEvidence(new Evidence(Grade.A, "Act 63, see https://example.org/act?no=63.", 2024)));
        Workbook book = scorecard(entry("KHM", "2026", sourced));

        assertThat(text(answer(book, "A-LAW-1", "Answer"))).isEqualTo("Level 3");
        assertThat(text(answer(book, "A-LAW-1", "Raw value"))).isEqualTo("3");
        assertThat(figure(answer(book, "A-LAW-1", "Points"))).isEqualTo(75);
        assertThat(text(answer(book, "A-LAW-1", "Evidence"))).isEqualTo("A");
        assertThat(text(answer(book, "A-LAW-1", "Link"))).startsWith("https://example.org/act?no=63");
        assertThat(figure(answer(book, "A-LAW-1", "Year"))).isEqualTo(2024);
        assertThat(figure(answer(book, "A-USE-1", "Raw value"))).isEqualTo(33.3);
        assertThat(text(answer(book, "A-USE-1", "Unit"))).isEqualTo("%");
        assertThat(text(answer(book, "A-USE-2", "Raw value"))).isEqualTo("a;c");
        assertThat(text(answer(book, "A-USE-3", "Answer"))).isEqualTo("First line\nsecond");
        assertThat(text(answer(book, "A-USE-3", "State"))).isEqualTo("Answered (not scored)");
        assertThat(text(answer(book, "A-USE-1", "State"))).isEqualTo("Answered");
        assertThat(text(answer(book, "A-LAW-2", "Depends on"))).isEqualTo("A-LAW-1");
        assertThat(text(answer(book, "B-PAY-2", "State"))).isEqualTo("Don't know yet");
        assertThat(answer(book, "B-PAY-2", "Points")).isNull();
        assertThat(book.sheet("Answers").getLastRowNum()).isEqualTo(2 + small().questionCount());
    }

    /** A figure there would be taken for points. */
    @Test
    void a_question_that_is_shown_and_not_scored_has_no_points() throws IOException {
        Framework framework = framework(
                Mean.ARITHMETIC, pillar("p", Questionnaires.theme("t", levels("a"), weighing(0, levels("b")))));
        Scenario answered = Scenario.of(framework).choose("a", "3").choose("b", "2");
        Profile profile = Profile.of(new Subject("WSM"), new Round("2026"), Depth.FULL);
        Workbook book = scorecard(new Entry(profile, answered.scorecard()));

        assertThat(figure(answer(book, "a", "Points"))).isEqualTo(75);
        assertThat(text(answer(book, "b", "State"))).isEqualTo("Answered (not scored)");
        assertThat(answer(book, "b", "Points")).isNull();
    }

    @Test
    void the_states_of_what_was_not_asked_do_not_look_alike() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", thin()));

        assertThat(text(answer(book, "A-LAW-2", "State"))).isEqualTo("Not asked: 0 points");
        assertThat(figure(answer(book, "A-LAW-2", "Points"))).isZero();
        assertThat(text(answer(book, "A-LAW-3", "State"))).isEqualTo("Not asked: left out");
        assertThat(text(answer(book, "B-NET-1", "State"))).isEqualTo("Not applicable");
        Workbook empty = scorecard(entry("KHM", "2026", Answers.none()));
        assertThat(text(answer(empty, "A-LAW-2", "State"))).isEqualTo("Not asked yet");
    }

    @Test
    void notes_have_a_column_only_where_they_were_chosen() throws IOException {
        QuestionId law = new QuestionId("A-LAW-1");
        Answers noted = good().with(law, good().to(law).withNote("Ask Dara, not the minister"));
        Entry entry = entry("KHM", "2026", noted);

        Workbook without = scorecard(entry);
        assertThat(texts(without.sheet("Answers").getRow(2))).doesNotContain("Note");
        assertThat(without.cells()).noneMatch(cell -> text(cell).contains("Dara"));
        Workbook with = Workbook.of(reports().scorecard(entry, ReportFormat.XLSX, new ReportContents(true)));
        assertThat(text(answer(with, "A-LAW-1", "Note"))).isEqualTo("Ask Dara, not the minister");
    }

    @Test
    void the_codebook_has_a_row_for_each_option() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", good()));
        XSSFSheet codebook = book.sheet("Codebook");

        // Six questions of five levels, one of three, one of four, and two without options.
        assertThat(codebook.getLastRowNum()).isEqualTo(2 + 6 * 5 + 3 + 4 + 2);
        assertThat(texts(codebook.getRow(4)))
                .startsWith("A-LAW-1", "choice", "What about A-LAW-1?", "", "1", "Level 1", "");
        assertThat(figure(codebook.getRow(4).getCell(3))).isEqualTo(2);
        assertThat(figure(codebook.getRow(4).getCell(6))).isEqualTo(25);
        assertThat(text(book.cell("Codebook", 2, "A-LAW-2", "Asked if"))).isEqualTo("A-LAW-1 >= 50");
        assertThat(figure(book.cell("Codebook", 2, "A-USE-1", "Ceiling"))).isEqualTo(100);
        assertThat(text(book.cell("Codebook", 2, "A-USE-1", "Scale"))).isEqualTo("linear");
        assertThat(text(book.cell("Codebook", 2, "B-NET-2", "Asked of"))).isEqualTo("country");
    }

    @Test
    void a_comparison_has_a_column_for_each_subject_and_what_they_have_together() throws IOException {
        List<Entry> entries =
                List.of(entry("KHM", "2026", good()), entry("RWA", "2024", thin()), entry("FJI", "2026", better()));
        Workbook book = comparison(entries);

        assertThat(book.sheets())
                .containsExactly("Read me", "Comparison", "Differences", "Pairs", "Charts", "Codebook", "Sections");
        assertThat(text(book.sheet("Comparison").getRow(0).getCell(0)))
                .startsWith("Compare with care. ")
                .contains("Rwanda");
        assertThat(texts(book.sheet("Comparison").getRow(4)))
                .containsExactly(
                        "Id",
                        "Name",
                        "Cambodia 2026",
                        "Rwanda 2024",
                        "Fiji 2026",
                        "Lowest",
                        "Highest",
                        "Median",
                        "Spread",
                        "With a score");
        assertThat(texts(book.sheet("Comparison").getRow(1))).contains("State", "Draft", "Provisional");
        XSSFRow law = book.row("Comparison", "A-LAW");
        assertThat(List.of(2, 3, 4, 5, 6, 7, 8, 9).stream().map(place -> figure(law.getCell(place))))
                .containsExactly(theme(entries, 0), theme(entries, 1), theme(entries, 2), 0.0, 100.0, 75.0, 100.0, 3.0);
        XSSFRow total = book.row("Comparison", "test");
        assertThat(total.getCell(3))
                .as("the overall score of what is provisional")
                .isNull();
        assertThat(figure(total.getCell(9))).isEqualTo(2);
        XSSFRow question = book.row("Differences", "B-PAY-2");
        assertThat(question.getCell(2)).isNull();
        assertThat(question.getCell(8).getCachedFormulaResultType())
                .as("a spread of one")
                .isEqualTo(CellType.STRING);
        assertThat(figure(question.getCell(9))).isEqualTo(1);
    }

    private static double theme(List<Entry> entries, int place) {
        return entries.get(place).scorecard().of(new SectionId("A-LAW")).score();
    }

    @Test
    void pairs_hold_the_odds_and_show_them_as_words() throws IOException {
        List<Entry> entries = List.of(entry("KHM", "2026", good()), entry("FJI", "2026", better()));
        XSSFSheet pairs = comparison(entries).sheet("Pairs");
        Robustness robustness = Robustness.of(
                        entries.stream().map(Entry::scorecard).toList(),
                        RobustnessSettings.DEFAULT,
                        (done, all) -> true)
                .orElseThrow();

        assertThat(figure(pairs.getRow(2).getCell(1))).isEqualTo(robustness.odds(1, 0));
        assertThat(figure(pairs.getRow(1).getCell(2))).isCloseTo(robustness.odds(0, 1), within(1e-12));
        assertThat(figure(pairs.getRow(1).getCell(1)))
                .as("a subject beside itself")
                .isNaN();
        assertThat(format(pairs.getRow(2).getCell(1))).isEqualTo("[>=0.9]\"higher\";[<=0.1]\"lower\";\"close\"");
        assertThat(comparison(List.of(entry("KHM", "2026", thin()), entry("FJI", "2026", thin())))
                        .sheets())
                .as("without overall scores there is nothing to say")
                .doesNotContain("Pairs");
    }

    @Test
    void bars_follow_the_cells_of_the_scores() throws IOException {
        XSSFChart chart = comparison(List.of(entry("KHM", "2026", good()), entry("RWA", "2026", thin())))
                .sheet("Charts")
                .getDrawingPatriarch()
                .getCharts()
                .get(0);
        String xml = new String(part(chart.getPackagePart()), StandardCharsets.UTF_8);

        assertThat(xml)
                .contains("Comparison!$C$5:$D$5", "Comparison!$C$6:$D$6", "<c:barDir val=\"bar\"/>")
                .contains("Cambodia", "Rwanda", "2A7894");
        assertThat(xml.split("<c:val>", -1)[1].split("<c:pt ", -1))
                .as("a missing score has no bar")
                .hasSize(2);
    }

    private static byte[] part(PackagePart part) throws IOException {
        return part.getInputStream().readAllBytes();
    }

    @Test
    void the_likely_range_stands_beside_the_score() throws IOException {
        Workbook book = scorecard(entry("KHM", "2026", good()));
        double low = figure(score(book, "test", "Likely, low"));
        double high = figure(score(book, "test", "Likely, high"));

        assertThat(low).isLessThan(high).isCloseTo(figure(score(book, "test", "Score")), within(20.0));
    }

    @Test
    void a_city_and_a_core_check_are_written_too() throws IOException {
        Workbook city = scorecard(entry("KHM:Phnom Penh", "2026", good()));
        Workbook core = scorecard(entry("KHM", "2026", Depth.CORE, good()));

        assertThat(text(score(city, "test", "State"))).isEqualTo("City profile");
        assertThat(text(answer(city, "B-NET-2", "State"))).isEqualTo("Not part of this check");
        assertThat(text(core.row("Read me", "Depth").getCell(1))).isEqualTo("Core check");
    }

    @Test
    void nothing_is_left_on_the_disk_while_it_is_written() throws IOException {
        TempFileCreationStrategy none = new TempFileCreationStrategy() {
            @Override
            public File createTempFile(String prefix, @Nullable String suffix) {
                throw new AssertionError("a temporary file: " + prefix);
            }

            @Override
            public File createTempDirectory(String prefix) {
                throw new AssertionError("a temporary folder: " + prefix);
            }
        };
        byte[] bytes =
                TempFile.withStrategy(none, () -> reports().scorecard(entry("KHM", "2026", good()), ReportFormat.XLSX));

        assertThat(Workbook.of(bytes).sheets()).contains("Answers");
    }

    @Test
    void the_same_report_has_the_same_fingerprint_and_another_answer_another() throws IOException {
        String first = fingerprint(scorecard(entry("KHM", "2026", good())));

        assertThat(fingerprint(scorecard(entry("KHM", "2026", good())))).isEqualTo(first);
        assertThat(fingerprint(scorecard(entry("KHM", "2026", better())))).isNotEqualTo(first);
    }

    private static String fingerprint(Workbook book) {
        return text(book.row("Read me", "Fingerprint").getCell(1));
    }

    private static Answers better() {
        return good().with(new QuestionId("A-LAW-1"), good().to(new QuestionId("A-LAW-2")))
                .with(
                        new QuestionId("A-LAW-3"),
                        good().to(new QuestionId("A-LAW-3")).withResponse(new Response.Chosen("yes")))
                .with(new QuestionId("B-PAY-2"), good().to(new QuestionId("B-PAY-1")));
    }

    private static @Nullable XSSFCell score(Workbook book, String id, String head) {
        return book.cell("Scorecard", SCORECARD_HEAD, id, head);
    }

    private static @Nullable XSSFCell answer(Workbook book, String id, String head) {
        return book.cell("Answers", 2, id, head);
    }

    private static String format(@Nullable XSSFCell cell) {
        return Objects.requireNonNull(cell).getCellStyle().getDataFormatString();
    }

    private static Workbook scorecard(Entry entry) throws IOException {
        return Workbook.of(reports().scorecard(entry, ReportFormat.XLSX));
    }

    private static Workbook comparison(List<Entry> entries) throws IOException {
        return Workbook.of(reports().comparison(Comparison.of(entries), ReportFormat.XLSX));
    }
}
