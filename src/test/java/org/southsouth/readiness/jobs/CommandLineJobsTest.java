package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.southsouth.readiness.report.ReportSamples.MESSAGES;
import static org.southsouth.readiness.report.ReportSamples.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.cli.CommandLineFace;
import org.southsouth.readiness.cli.Output;
import org.southsouth.readiness.cli.Ports;
import org.southsouth.readiness.core.shared.CopyReport;
import org.southsouth.readiness.files.CsvAnswersSource;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.JsonFrameworkSource;
import org.southsouth.readiness.files.WholeFile;
import org.southsouth.readiness.testing.NoBackups;
import org.southsouth.readiness.testing.NoCards;
import org.southsouth.readiness.testing.NoContents;
import org.southsouth.readiness.testing.NoExchange;
import org.southsouth.readiness.testing.NoForms;
import org.southsouth.readiness.testing.NoPassword;
import org.southsouth.readiness.testing.NoSources;

/** The commands on the shipped framework and real files. */
class CommandLineJobsTest {
    private static final String FRAMEWORK = "assessments/south-south-ecommerce";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path answers;

    @BeforeEach
    void write_answers() throws IOException {
        answers = folder.resolve("answers.csv");
        Files.writeString(answers, """
                subject,round,question,status,value,note,evidence,source,year
                KHM,2026,REG-GOV-01,answered,3,"a, ""b"" c",A,Decree 12,2025
                KHM,2026,REG-GOV-02,answered,2,,C,,
                KHM,2026,REG-GOV-03,dont-know,,,,,
                KHM,2024,REG-GOV-01,answered,1,,,,
                RWA,2026,REG-GOV-01,answered,4,,B,,
                """);
    }

    @Test
    void the_shipped_framework_is_sound() {
        assertThat(run("check", "--framework", FRAMEWORK)).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void answers_become_scores() {
        assertThat(run("score", "--framework", FRAMEWORK, "--answers", answers.toString()))
                .isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .hasSize(1 + 3 * 28)
                .anyMatch(line -> line.startsWith("KHM,2026,REG-GOV,,"));
    }

    @Test
    void how_sure_the_published_scores_are_is_told() {
        String asem = "src/test/resources/published/asem";
        assertThat(run("robustness", "--framework", asem, "--answers", asem + "/answers.csv", "--gaps", "leave"))
                .isZero();
        List<String> lines = out.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(16);
        for (String line : lines.subList(1, 16)) {
            String[] cells = line.split(",", -1);
            double score = Double.parseDouble(cells[2]);
            assertThat(score).as(line).isBetween(Double.parseDouble(cells[4]), Double.parseDouble(cells[5]));
            assertThat(Double.parseDouble(cells[6]))
                    .as(line)
                    .isBetween(Double.parseDouble(cells[7]), Double.parseDouble(cells[8]));
        }
    }

    @Test
    void every_report_is_written_whole() throws IOException {
        for (String format : List.of("html", "csv", "json")) {
            Path one = folder.resolve("one." + format);
            Path several = folder.resolve("several." + format);
            assertThat(report(format, "--subject", "KHM", one)).isZero();
            assertThat(report(format, "--subjects", "KHM@2024,KHM,RWA", several))
                    .isZero();
            assertThat(Files.readString(one)).contains("REG-GOV").doesNotContain("NaN");
            assertThat(Files.readString(several)).contains("REG-GOV").doesNotContain("NaN");
        }
    }

    @Test
    void a_place_that_cannot_be_written_ends_with_3_and_leaves_nothing() {
        Path nowhere = folder.resolve("no/such/folder/x.html");
        assertThat(report("html", "--subject", "KHM", nowhere)).isEqualTo(3);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("x.html");
        assertThat(folder.resolve("no")).doesNotExist();
    }

    @Test
    void half_a_file_gives_no_scores() throws IOException {
        Files.writeString(answers, Files.readString(answers) + "RWA,2026,NO-SUCH-01,answered,4,,,,\n");
        Path scores = folder.resolve("scores.csv");
        assertThat(run("score", "--framework", FRAMEWORK, "--answers", answers.toString(), "--out", scores.toString()))
                .isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("NO-SUCH-01");
        assertThat(scores).doesNotExist();
    }

    private int report(String format, String option, String subjects, Path file) {
        return run(
                "report",
                "--framework",
                FRAMEWORK,
                "--answers",
                answers.toString(),
                option,
                subjects,
                "--format",
                format,
                "--out",
                file.toString());
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        Ports ports = new Ports(
                new JsonFrameworkSource(),
                new CsvAnswersSource(),
                reports(),
                new WholeFile(),
                new WholeFile(),
                data -> List.of(),
                new NoBackups(),
                new NoExchange(),
                new NoContents(),
                CsvCountryGroups.shipped(),
                new NoPassword(),
                (from, to) -> new CopyReport(0, 0, 0, List.of(), false),
                new NoCards(),
                new NoCards(),
                new NoSources(),
                new NoForms(),
                new NoForms(),
                Clock.systemUTC());
        Output output = new Output(new PrintStream(out), new PrintStream(err), false, () -> 0);
        return new CommandLineFace(MESSAGES, "1.2.3").run(List.of(arguments), ports, output);
    }
}
