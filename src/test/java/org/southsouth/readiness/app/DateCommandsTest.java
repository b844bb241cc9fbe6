package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A question for a day on the command line: checked, not scored, and in every report. */
class DateCommandsTest {
    private static final String FRAMEWORK = "src/test/resources/frameworks/small";

    @TempDir
    Path folder;

    private Path answers = Path.of("");

    @BeforeEach
    void write() throws IOException {
        answers = Files.writeString(
                folder.resolve("answers.csv"),
                "subject,round,question,status,value\nKHM,2026,LAW,answered,yes\nKHM,2026,SINCE,answered,2019-11-02\n");
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
        assertThat(code).as(err.toString(StandardCharsets.UTF_8)).isZero();
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void it_is_sound_and_changes_no_score() throws IOException {
        assertThat(run("check", "--framework", FRAMEWORK)).isEmpty();
        String with = run("score", "--framework", FRAMEWORK, "--answers", answers.toString());
        Path without = Files.writeString(
                folder.resolve("without.csv"), Files.readString(answers).replaceAll("KHM,2026,SINCE.*\n", ""));
        assertThat(run("score", "--framework", FRAMEWORK, "--answers", without.toString()))
                .isEqualTo(with);
        assertThat(with).contains("KHM,2026,ALL,100,");
    }

    @ParameterizedTest
    @CsvSource({"html, 2 Nov 2019", "docx, 2 Nov 2019", "xlsx, 2 Nov 2019", "xlsx, 2019-11-02", "json, 2019-11-02"})
    void it_stands_in_reports_in_words_and_in_data_as_files_have_it(String format, String day) throws IOException {
        Path out = folder.resolve("report." + format);
        run(
                "report",
                "--framework",
                FRAMEWORK,
                "--answers",
                answers.toString(),
                "--subject",
                "KHM",
                "--format",
                format,
                "--out",
                out.toString());
        assertThat(text(out)).contains(day);
    }

    private static String text(Path file) throws IOException {
        if (!file.toString().endsWith("x")) {
            return Files.readString(file);
        }
        StringBuilder text = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return text.toString();
    }
}
