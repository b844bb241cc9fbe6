package org.southsouth.readiness.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.comparison.Comparison;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.exchange.ReportFormat;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.scoring.Basis;
import org.southsouth.readiness.core.scoring.Scoring;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.testing.Filled;

/** The shipped questionnaire with invented answers; what it writes to target/office is opened by .ci/office. */
class OfficeFilesTest {
    private static final Path FOLDER = Path.of("target/office");
    private static final List<String> COUNTRIES = List.of(
            "KHM", "VNM", "RWA", "WSM", "GHA", "KEN", "SEN", "BGD", "LKA", "NPL", "LAO", "MMR", "PHL", "IDN", "THA",
            "FJI", "TON", "VUT", "PNG", "ETH", "UGA", "TZA", "ZMB", "MWI", "MOZ", "MDG", "BEN", "TGO", "CIV", "BFA");

    private final Framework framework = new JsonFrameworkSource().shipped();

    @Test
    void a_scorecard_has_every_question_in_both_files() throws IOException {
        Entry entry = entry(0);

        try (XSSFWorkbook book = workbook("card", scorecard(entry, ReportFormat.XLSX))) {
            assertThat(book.getSheet("Answers").getLastRowNum() - 2).isEqualTo(framework.questionCount());
        }
        try (XWPFDocument document = document("card", scorecard(entry, ReportFormat.DOCX))) {
            assertThat(document.getTables().stream()
                            .mapToInt(table -> table.getRows().size() - 1)
                            .sum())
                    .isGreaterThan(framework.questionCount());
        }
    }

    @Test
    void comparisons_of_few_and_of_many_have_every_question() throws IOException {
        for (int subjects : List.of(6, 30)) {
            Comparison comparison = Comparison.of(entries(subjects));
            byte[] xlsx = reports().comparison(comparison, ReportFormat.XLSX);
            byte[] docx = reports().comparison(comparison, ReportFormat.DOCX);

            try (XSSFWorkbook book = workbook("compared-" + subjects, xlsx)) {
                assertThat(book.getSheet("Differences").getLastRowNum() - 4).isEqualTo(framework.questionCount());
                assertThat(book.getSheet("Differences").getRow(4).getLastCellNum())
                        .isEqualTo((short) (subjects + 7));
            }
            try (XWPFDocument document = document("compared-" + subjects, docx)) {
                assertThat(document.getTables().stream()
                                .mapToInt(table -> table.getRows().size() - 1)
                                .sum())
                        .isGreaterThan(framework.questionCount());
            }
        }
    }

    private static byte[] scorecard(Entry entry, ReportFormat format) {
        return reports().scorecard(entry, format, new ReportContents(true));
    }

    private static XSSFWorkbook workbook(String name, byte[] bytes) throws IOException {
        keep(name + ".xlsx", bytes);
        return new XSSFWorkbook(new ByteArrayInputStream(bytes));
    }

    private static XWPFDocument document(String name, byte[] bytes) throws IOException {
        keep(name + ".docx", bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static void keep(String name, byte[] bytes) throws IOException {
        Files.createDirectories(FOLDER);
        Files.write(FOLDER.resolve(name), bytes);
    }

    private List<Entry> entries(int count) {
        List<Entry> entries = new ArrayList<>();
        for (int place = 0; place < count; place++) {
            entries.add(entry(place));
        }
        return entries;
    }

    /** Every fourth has left half of the questions open. */
    private Entry entry(int place) {
        Profile profile = Profile.of(new Subject(COUNTRIES.get(place)), new Round("2026"), Depth.FULL);
        Answers answers = Filled.answers(framework, place, place % 4 == 3 ? 0.5 : 0.05);
        return new Entry(profile, Scoring.score(framework, answers, Basis.of(profile)));
    }
}
