package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Mean;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.problem.Parsed;

/** What depends on the disk, and what is sound; broken files are in {@link BrokenFrameworksTest}. */
class JsonFrameworkSourceTest {
    private static final String QUESTION = """
            {"id":"%s","title":"Q","text":"Q?","type":"choice","options":[{"id":"a","text":"A","points":5}]%s}""";
    private static final String SECTION = "{\"id\":\"%s\",\"title\":\"A section\",\"questions\":[%s]}";

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void makeFolder() throws IOException {
        folder = Files.createDirectory(temp.resolve("framework"));
    }

    @Test
    void what_is_not_said_has_its_usual_value() throws IOException {
        framework(SECTION.formatted("S", QUESTION.formatted("Q", "")));
        Framework framework = read().value();
        assertThat(framework.root().mean()).isEqualTo(Mean.ARITHMETIC);
        assertThat(framework.root().shortTitle()).isEqualTo("T");
        assertThat(framework.head().floor()).isEqualTo(1);
        assertThat(framework.head().completeness()).isZero();
        Section section = framework.root().sections().get(0);
        assertThat(section.weight()).isEqualTo(1);
        assertThat(section.needs()).isZero();
        assertThat(section.shortTitle()).isEqualTo("A section");
        Question question = framework.questionAt(0);
        assertThat(question.weight()).isEqualTo(1);
        assertThat(question.scope()).containsExactlyInAnyOrder(Scope.COUNTRY, Scope.CITY);
        assertThat(question.isCore()).isFalse();
        assertThat(question.askIf()).isNull();
        assertThat(question.notAsked()).isEqualTo(NotAsked.LEAVE_OUT);
    }

    @Test
    void a_multiple_counts_shares_until_one_option_has_points() {
        Framework small = Frameworks.small();
        QuestionKind ways = small.question(new QuestionId("WAYS")).orElseThrow().kind();
        assertThat(((QuestionKind.Multiple) ways).countsShare()).isTrue();
        String text = FrameworkJson.write(small).replace("\"text\" : \"Card\"", "\"text\" : \"Card\", \"points\": 30");
        QuestionKind given = FrameworkJson.read(text)
                .value()
                .question(new QuestionId("WAYS"))
                .orElseThrow()
                .kind();
        assertThat(((QuestionKind.Multiple) given).countsShare()).isFalse();
        assertThat(((QuestionKind.Multiple) given).options())
                .extracting("points")
                .containsExactly(0.0, 30.0, 0.0);
    }

    @Test
    void a_byte_order_mark_and_files_in_subfolders_are_read_and_other_files_are_ignored() throws IOException {
        Files.createDirectories(folder.resolve("pillars/more"));
        Files.createDirectory(folder.resolve("texts"));
        Files.writeString(folder.resolve("texts/fr.json"), "no JSON");
        Files.writeString(folder.resolve("notes.txt"), "no JSON");
        Files.writeString(
                folder.resolve("pillars/more/a.json"), "\uFEFF" + SECTION.formatted("S", QUESTION.formatted("Q", "")));
        framework("\"pillars/more/a.json\"");
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void a_folder_that_is_not_there_is_a_problem_and_so_is_a_file() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "{}");
        assertThat(keys(temp.resolve("none").toString())).containsExactly("problem.folder.missing");
        assertThat(keys("no\0folder")).containsExactly("problem.folder.missing");
        assertThat(keys(file.toString())).containsExactly("problem.folder.is-file");
    }

    @Test
    void a_section_file_may_not_be_a_folder() throws IOException {
        Files.createDirectory(folder.resolve("a.json"));
        framework("\"a.json\"");
        assertThat(keys()).containsExactly("problem.section.no-file");
    }

    @Test
    void links_are_followed_inside_the_folder_and_not_out_of_it() throws IOException {
        String section = SECTION.formatted("S", QUESTION.formatted("Q", ""));
        Path outside = Files.writeString(temp.resolve("outside.json"), section);
        Files.writeString(folder.resolve("inside.json"), section);
        Files.createSymbolicLink(folder.resolve("a.json"), Path.of("inside.json"));
        framework("\"a.json\"");
        assertThat(read().problems()).isEmpty();
        Files.delete(folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("a.json"), outside);
        assertThat(keys()).containsExactly("problem.section.outside");
        Files.delete(folder.resolve("a.json"));
        Files.createSymbolicLink(folder.resolve("a.json"), Path.of("../outside.json"));
        assertThat(keys()).containsExactly("problem.section.outside");
    }

    @Test
    void a_folder_whose_name_only_begins_like_the_frameworks_is_outside() throws IOException {
        Path neighbour = Files.createDirectory(temp.resolve("framework-2"));
        Files.writeString(neighbour.resolve("a.json"), SECTION.formatted("S", QUESTION.formatted("Q", "")));
        Files.createSymbolicLink(folder.resolve("a.json"), neighbour.resolve("a.json"));
        framework("\"a.json\"");
        assertThat(keys()).containsExactly("problem.section.outside");
    }

    @Test
    void a_file_above_16_mb_is_refused_and_one_of_16_mb_is_not() throws IOException {
        String section = SECTION.formatted("S", QUESTION.formatted("Q", ""));
        String filled = section + " ".repeat(16 * 1024 * 1024 - section.length());
        framework("\"a.json\"");
        Files.writeString(folder.resolve("a.json"), filled);
        assertThat(read().problems()).isEmpty();
        Files.writeString(folder.resolve("a.json"), filled + " ");
        assertThat(keys()).containsExactly("problem.section.large");
    }

    @Test
    void thirty_two_sections_and_conditions_in_one_another_are_accepted() throws IOException {
        String gate = QUESTION.formatted("G", "");
        String condition = "{\"not\":".repeat(31) + "{\"question\":\"G\",\"answered\":true}" + "}".repeat(31);
        String follower = QUESTION.formatted("Q", ",\"askIf\":" + condition);
        String sections = IntStream.range(1, 32)
                .mapToObj("{\"id\":\"S%d\",\"title\":\"S\",\"sections\":["::formatted)
                .collect(Collectors.joining());
        framework(sections + SECTION.formatted("S", gate + "," + follower) + "]}".repeat(31));
        assertThat(read().problems()).isEmpty();
    }

    @Test
    void a_chain_of_five_thousand_conditions_is_accepted_and_its_circle_told() throws IOException {
        framework(SECTION.formatted("S", chain(QUESTION.formatted("Q0", ""))));
        assertThat(read().value().questionCount()).isEqualTo(5000);
        framework(SECTION.formatted("S", chain(hangingOn(0, 4999))));
        assertThat(keys()).containsExactly("problem.ask.circle");
    }

    @Test
    void of_many_problems_a_thousand_are_told_and_then_that_there_are_more() throws IOException {
        String fields =
                IntStream.range(0, 3000).mapToObj(",\"field%d\":1"::formatted).collect(Collectors.joining());
        framework(SECTION.formatted("S", QUESTION.formatted("Q", fields)));
        assertThat(keys()).hasSize(1001).endsWith("problem.more");
    }

    private static String chain(String first) {
        return first
                + IntStream.range(1, 5000)
                        .mapToObj(i -> "," + hangingOn(i, i - 1))
                        .collect(Collectors.joining());
    }

    private static String hangingOn(int question, int gate) {
        return QUESTION.formatted("Q" + question, ",\"askIf\":{\"question\":\"Q" + gate + "\",\"atLeast\":1}");
    }

    private void framework(String sections) throws IOException {
        String text = """
                {"id":"F","version":"1","title":"T","bands":[{"id":"low","from":0}],"sections":[%s]}""".formatted(sections);
        Files.write(folder.resolve("framework.json"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Parsed<Framework> read() {
        return new JsonFrameworkSource().read(folder.toString());
    }

    private List<String> keys() {
        return keys(folder.toString());
    }

    private static List<String> keys(String folder) {
        return new JsonFrameworkSource()
                .read(folder).problems().stream().map(problem -> problem.key()).toList();
    }
}
