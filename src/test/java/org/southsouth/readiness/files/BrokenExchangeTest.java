package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.merge.ExchangePackage;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

/**
 * Exchange files whose entry {@code assessments.json} is one of the broken ones, with a manifest that fits. Beside each a text
 * says every problem in it, one a line: entry and field, a bar, and a piece of the message.
 */
class BrokenExchangeTest {
    private static final Path FOLDER = Path.of("src/test/resources/broken/exchange");
    private static final Framework FRAMEWORK = new JsonFrameworkSource().shipped();

    @TempDir
    Path temp;

    static List<String> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void every_problem_is_told_with_its_entry_its_field_and_what_was_expected(String name) throws IOException {
        Parsed<ExchangePackage> read = read(Files.readString(FOLDER.resolve(name + ".json")), "Sok Dara", text -> text);
        BrokenFrameworksTest.assertProblems(
                read.isSound() ? List.of() : read.problems(), Files.readAllLines(FOLDER.resolve(name + ".txt")));
    }

    @Test
    void manifest_and_questionnaire_are_held_to_the_same_rule() throws IOException {
        String sound = assessment("");
        assertThat(read(sound, "Sok Dara", text -> text).problems()).isEmpty();
        assertThat(read(sound, "Sok\\u001bDara", text -> text).problems())
                .extracting(Problem::where)
                .containsExactly("manifest.json: $.madeBy");
        assertThat(read(sound, "Sok Dara", text -> text.replaceFirst("\"title\" : \"", "\"title\" : \"\\\\u0000"))
                        .problems())
                .extracting(Problem::where)
                .containsExactly("framework.json: $.title");
    }

    @Test
    void two_thousand_people_are_the_most() throws IOException {
        assertThat(read(assessment(people(2_000)), "", text -> text).problems()).isEmpty();
        assertThat(read(assessment(people(2_001)), "", text -> text).problems())
                .extracting(Problem::where, Problem::key)
                .containsExactly(tuple("assessments.json: $.assessments[0].people", "problem.list.long"));
    }

    private static String people(int count) {
        return IntStream.range(0, count)
                .mapToObj(one -> "{\"name\":\"N" + one + "\",\"role\":\"\"}")
                .collect(Collectors.joining(",", ",\"people\":[", "]"));
    }

    private static String assessment(String more) {
        return "{\"assessments\":[{\"id\":\"a\",\"subject\":\"KHM\",\"round\":\"2026\",\"depth\":\"full\",\"changes\":[]"
                + more + "}]}";
    }

    private Parsed<ExchangePackage> read(String assessments, String by, UnaryOperator<String> questionnaire)
            throws IOException {
        ZipExchangeFile exchange = new ZipExchangeFile(() -> "1");
        String framework = questionnaire.apply(FrameworkJson.write(FRAMEWORK));
        Map<String, String> entries = new LinkedHashMap<>();
        entries.put("manifest.json", """
                {"format":1,"application":"1","madeAt":"2026-03-01T12:00:00Z","madeBy":"%s","notes":true,
                "framework":{"id":"%s","version":"%s"},
                "entries":{"assessments.json":"%s","framework.json":"%s"}}""".formatted(
                by, FRAMEWORK.ref().id(), FRAMEWORK.ref().version(), Sha256.of(assessments), Sha256.of(framework)));
        entries.put("assessments.json", assessments);
        entries.put("framework.json", framework);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        Path path = Files.write(temp.resolve("sent.readiness"), file.toByteArray());
        return exchange.read(path.toString());
    }
}
