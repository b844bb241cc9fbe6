package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;
import org.southsouth.readiness.words.Messages;

/**
 * A folder for every refusal of formats.md 1. Beside each broken framework, {@code expected.txt} says every problem in
 * it, one a line: the place, a bar, and a piece of the message.
 */
class BrokenFrameworksTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/framework");
    private static final Messages MESSAGES = Messages.in(Locale.ENGLISH);

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_place_and_what_was_expected(String name) throws IOException {
        Path folder = FOLDER.resolve(name);
        Parsed<Framework> parsed = new JsonFrameworkSource().read(folder.toString());
        assertProblems(parsed.problems(), Files.readAllLines(folder.resolve("expected.txt")));
    }

    /** In any order: the reader tells what it meets, the check what it finds afterwards. */
    static void assertProblems(List<Problem> problems, List<String> expected) {
        List<String> left = new ArrayList<>(problems.stream().map(MESSAGES::of).toList());
        SoftAssertions softly = new SoftAssertions();
        for (String line : expected) {
            String place = line.substring(0, line.indexOf(" | ")) + ": ";
            String piece = line.substring(line.indexOf(" | ") + 3);
            int found = indexOf(left, place, piece);
            boolean isThere = found >= 0;
            if (isThere) {
                left.remove(found);
            }
            softly.assertThat(isThere).as("%s%s in %s", place, piece, left).isTrue();
        }
        softly.assertAll();
        assertThat(left).isEmpty();
        assertThat(problems).hasSize(expected.size());
        assertThat(problems).isNotEmpty();
    }

    private static int indexOf(List<String> texts, String place, String piece) {
        for (int i = 0; i < texts.size(); i++) {
            if (texts.get(i).startsWith(place)
                    && texts.get(i).substring(place.length()).contains(piece)) {
                return i;
            }
        }
        return -1;
    }
}
