package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.exchange.AnswerSheet;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * A file for every refusal of formats.md 2. Beside each broken CSV file a text says every problem in it, one a line: the
 * line, a bar, and a piece of the message.
 */
class BrokenAnswersTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/answers");
    private static final Framework SMALL = Frameworks.small();

    @TempDir
    Path temp;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(0, name.length() - 4))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_line_and_what_was_expected(String name) throws IOException {
        String file = FOLDER.resolve(name + ".csv").toString();
        List<String> expected = Files.readAllLines(FOLDER.resolve(name + ".txt")).stream()
                .map(line -> file + ":" + line)
                .toList();
        BrokenFrameworksTest.assertProblems(read(file).problems(), expected);
    }

    @Test
    void a_file_that_is_not_there_is_a_problem_and_so_is_a_folder() {
        assertThat(read("no/such/file.csv").problems()).extracting("key").containsExactly("problem.answers.missing");
        assertThat(read("no\0file").problems()).extracting("key").containsExactly("problem.answers.missing");
        assertThat(read(temp.toString()).problems()).extracting("key").containsExactly("problem.answers.folder");
    }

    @Test
    void of_many_problems_a_thousand_are_told_and_then_that_there_are_more() throws IOException {
        String rows = "KHM,2026,NO,answered,yes\n".repeat(2500);
        Path file = Files.writeString(temp.resolve("many.csv"), "subject,round,question,status,value\n" + rows);
        List<?> problems = read(file.toString()).problems();
        assertThat(problems).hasSize(1001);
        assertThat(problems.get(999)).hasFieldOrPropertyWithValue("where", file + ":1001");
        assertThat(problems.get(1000)).hasFieldOrPropertyWithValue("key", "problem.more");
    }

    @Test
    void a_million_rows_and_five_thousand_assessments_are_the_most() throws IOException {
        StringBuilder text = new StringBuilder("subject,round,question,status,value\n");
        for (int i = 0; i <= CsvForm.SHEETS; i++) {
            text.append("S").append(i).append(",2026,WORDS,answered,x\n");
        }
        Path subjects = Files.writeString(temp.resolve("subjects.csv"), text);
        assertThat(read(subjects.toString()).problems()).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("problem.answers.sheets");
            assertThat(problem.where()).isEqualTo(subjects + ":5002");
        });
        Path rows = Files.writeString(
                temp.resolve("rows.csv"),
                "subject,round,question,status,value\n" + "KHM,2026,WORDS,answered,x\n".repeat(CsvForm.ROWS + 1));
        assertThat(read(rows.toString()).problems()).isNotEmpty();
    }

    @Test
    void an_endless_field_does_not_fill_the_memory() throws IOException {
        Path file = temp.resolve("endless.csv");
        Files.writeString(
                file, "subject,round,question,status,value\nKHM,2026,WORDS,answered,\"" + "x\n".repeat(5_000_000));
        assertThat(read(file.toString()).problems()).extracting("key").containsExactly("problem.csv.unclosed");
    }

    private static Parsed<List<AnswerSheet>> read(String file) {
        return new CsvAnswersSource().read(file, SMALL);
    }
}
