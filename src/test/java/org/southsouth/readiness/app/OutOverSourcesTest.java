package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.testing.Digests;

/** A result never takes the place of what the command works on. */
class OutOverSourcesTest {
    private static final String FRAMEWORK = "assessments/south-south-ecommerce";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void fill() throws IOException {
        Path data = folder.resolve("D");
        Files.createDirectories(data.resolve("backups"));
        DATA_FILES.forEach(name -> write(data.resolve(name)));
        Files.createDirectories(data.resolve("opened"));
    }

    private static final List<String> DATA_FILES =
            List.of("readiness.mv.db", "readiness.lock", "settings.json", "backups/X.mv.db");

    @ParameterizedTest
    @ValueSource(strings = {"export", "list", "people", "diagnose", "backup", "cards", "cards --format json"})
    void nothing_that_a_data_folder_keeps(String command) throws IOException {
        Map<String, String> before = below();
        List<String> names = new ArrayList<>(DATA_FILES);
        names.addAll(List.of(
                "READINESS.MV.DB",
                "readiness.trace.db",
                "readiness-upgrade.mv.db",
                "backups/new.mv.db",
                "backups/../readiness.mv.db",
                "opened/law.pdf"));
        for (String name : names) {
            refused(command + " --data " + at("D") + " --out " + at("D/" + name));
        }
        assertThat(below()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"D/readiness.mv.db", "D/backups/new.mv.db", "D/settings.json", "D/groups.csv", "D/opened/law.pdf"
            })
    void nothing_of_a_data_folder_that_the_command_was_not_given(String name) throws IOException {
        write(folder.resolve("answers.csv"));
        Map<String, String> before = below();
        refused("score --framework " + FRAMEWORK + " --answers " + at("answers.csv") + " --out " + at(name));
        assertThat(below()).isEqualTo(before);
    }

    @Test
    void nothing_that_a_link_leads_to() throws IOException {
        link("to-database", folder.resolve("D/readiness.mv.db"));
        link("to-data", folder.resolve("D"));
        Map<String, String> before = below();
        refused("list --data " + at("D") + " --out " + at("to-database"));
        refused("list --data " + at("D") + " --out " + at("to-data/readiness.lock"));
        refused("list --data " + at("to-data") + " --out " + at("D/readiness.mv.db"));
        assertThat(below()).isEqualTo(before);
    }

    @Test
    void nothing_where_the_data_are_links_themselves() throws IOException {
        Path other = Files.createDirectories(folder.resolve("other"));
        write(other.resolve("file"));
        Path data = Files.createDirectories(folder.resolve("linked"));
        link("linked/readiness.mv.db", other.resolve("file"));
        link("linked/backups", Files.createDirectories(other.resolve("kept")));
        assertThat(data).isDirectory();
        refused("list --data " + at("linked") + " --out " + at("other/file"));
        refused("list --data " + at("linked") + " --out " + at("other/kept/new.mv.db"));
    }

    @Test
    void no_input() throws IOException {
        Path answers = folder.resolve("a.csv");
        write(answers);
        write(folder.resolve("secret"));
        link("b.csv", answers);
        String score = "score --framework " + FRAMEWORK + " --answers " + answers + " --out ";
        Map<String, String> before = below();
        refused(score + answers);
        refused(score + at("b.csv"));
        refused(score + at("D/../a.csv"));
        refused(score + FRAMEWORK + "/framework.json");
        refused("report --framework " + FRAMEWORK + " --answers " + answers + " --subject A --format pdf --out "
                + answers);
        refused("cards --data " + at("none") + " --take " + answers + " --out " + answers);
        refused("list --data " + at("none") + " --password-file " + at("secret") + " --out " + at("secret"));
        assertThat(below()).isEqualTo(before);
    }

    @Test
    void anything_else_is_written_also_in_the_data_folder() throws IOException {
        assertThat(run("list --data " + at("none") + " --out " + at("list.csv")))
                .isEqualTo(1);
        Files.createDirectories(folder.resolve("empty"));
        assertThat(run("diagnose --data " + at("empty") + " --out " + at("empty/readiness.txt")))
                .isZero();
        assertThat(run("diagnose --data " + at("empty") + " --out " + at("empty/readiness.txt")))
                .isZero();
        assertThat(folder.resolve("empty/readiness.txt")).isNotEmptyFile();
    }

    private void refused(String command) {
        err.reset();
        assertThat(run(command)).as(command).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8).lines())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("--out ")
                .contains("would replace what is kept or read");
        assertThat(out.size()).isZero();
    }

    private int run(String command) {
        return Commands.run(Arrays.asList(command.split(" ")), new PrintStream(out), new PrintStream(err), false);
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void link(String name, Path to) {
        try {
            Files.createSymbolicLink(folder.resolve(name), to);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Path file) {
        try {
            Files.writeString(file, "what must stay");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Map<String, String> below() throws IOException {
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                found.put(file.toString(), Digests.sha256(Files.readAllBytes(file)));
            }
        }
        return found;
    }
}
