package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Answers;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Depth;
import org.southsouth.readiness.core.assessment.HistoryEntry;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.Round;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkChecksum;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.merge.Copy;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.report.csv.AnswersCsv;
import org.southsouth.readiness.testing.Digests;

/** A question for a day, through every file; what is refused of it stands in {@code broken}. */
class DateQuestionTest {
    private static final Framework SMALL = Frameworks.small();
    private static final QuestionId SINCE = new QuestionId("SINCE");
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void its_limits_are_read_and_written_and_are_part_of_the_checksum() {
        assertThat(SMALL.question(SINCE).orElseThrow().kind())
                .isEqualTo(new QuestionKind.Date(LocalDate.of(1990, 1, 1), LocalDate.of(2030, 12, 31)));
        String text = FrameworkJson.write(SMALL);
        Framework other =
                FrameworkJson.read(text.replace("2030-12-31", "2031-12-31")).value();
        Framework open = FrameworkJson.read(text.replace("\"max\" : \"2030-12-31\"", "\"core\" : false"))
                .value();
        assertThat(List.of(sum(SMALL), sum(other), sum(open))).doesNotHaveDuplicates();
        assertThat(sum(FrameworkJson.read(text).value())).isEqualTo(sum(SMALL));
    }

    private static String sum(Framework framework) {
        return FrameworkChecksum.of(framework, Sha256::of);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1990-01-01", "2024-02-29", "2030-12-31"})
    void an_answer_reads_back_as_it_was_written_as_csv(String day) throws IOException {
        Answers answers = Answers.of(Map.of(SINCE, Answer.of(new Response.Day(LocalDate.parse(day)))));
        AnswerSheet sheet = new AnswerSheet(new Subject("KHM"), new Round("2026"), answers);
        byte[] csv = AnswersCsv.of(List.of(sheet), SMALL, question -> true, ReportContents.DEFAULT);
        assertThat(new String(csv, StandardCharsets.UTF_8)).contains("SINCE,answered," + day + ",");
        Path file = Files.write(folder.resolve("answers.csv"), csv);
        assertThat(new CsvAnswersSource().read(file.toString(), SMALL).value()).containsExactly(sheet);
    }

    @Test
    void it_travels_in_a_file_that_an_earlier_version_refuses_as_newer() throws IOException {
        byte[] file = exchange().write(parcel(LocalDate.of(2019, 11, 2)));
        Parsed<ExchangePackage> read = read(file);
        assertThat(read.problems()).isEmpty();
        assertThat(read.value().copies())
                .isEqualTo(parcel(LocalDate.of(2019, 11, 2)).copies());
        assertThat(sum(read.value().framework())).isEqualTo(sum(SMALL));
        // Up to 3 is what was known before there were such questions.
        assertThat(manifest(file)).contains("\"format\" : 4");
    }

    @Test
    void a_day_that_the_question_does_not_take_is_refused() throws IOException {
        assertThat(read(exchange().write(parcel(LocalDate.of(1989, 12, 31)))).problems())
                .extracting(Problem::key)
                .containsExactly("problem.exchange.response");
    }

    private static ZipExchangeFile exchange() {
        return new ZipExchangeFile(() -> "1.2.0");
    }

    private Parsed<ExchangePackage> read(byte[] file) throws IOException {
        return exchange().read(Files.write(folder.resolve("a.readiness"), file).toString(), new char[0]);
    }

    private static String manifest(byte[] file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals("manifest.json")) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        return "";
    }

    private static ExchangePackage parcel(LocalDate day) {
        Profile profile = new Profile(new Subject("KHM"), new Round("2026"), Depth.FULL, "", "", "", List.of());
        Step step = Step.of(SINCE, Answer.of(new Response.Day(day)), NOON, "Sok Dara", null);
        HistoryEntry entry = HistoryEntry.of(1, Answer.NONE, step, Digests.SHA_256);
        Copy copy = new Copy(new AssessmentId("khm-2026"), SMALL.ref(), profile, List.of(entry));
        return new ExchangePackage(SMALL, List.of(copy), new ExchangeScope.Whole(), true, NOON, "Sok Dara");
    }
}
