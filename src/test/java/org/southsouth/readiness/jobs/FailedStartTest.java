package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.Launcher;

/** The window in a process of its own, without a part that it needs: a sentence, an end, and the reason in the log. */
class FailedStartTest {
    private static final String SENTENCE =
            "The program cannot start: a part of it, or of the system that draws its window, "
                    + "is missing or damaged. Your data was not touched. Install the program again. Whoever helps you finds the "
                    + "reason in the newest file of ";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"ikonli-javafx", "h2", "slf4j-api", "jackson-core"})
    void without_one_of_its_libraries_it_says_so_and_ends(String library) throws IOException, InterruptedException {
        Path logs = folder.resolve("logs");
        assertThat(start(library, List.of("-Dreadiness.data=" + folder), Map.of()))
                .isEqualTo(SENTENCE + logs + "\n3");
        assertThat(Files.readString(logs.resolve("readiness.0.log")))
                .contains("the start failed", "\tat ")
                .doesNotContain("no dialog");
    }

    @Test
    void a_folder_that_the_language_of_the_session_cannot_name_is_named() throws IOException, InterruptedException {
        String said = start(
                "none",
                List.of("-Dos.name=Linux"),
                Map.of(
                        "LC_ALL",
                        "C",
                        "XDG_DATA_HOME",
                        folder.resolve("الجاهزية").toString()));
        assertThat(said)
                .startsWith("The program cannot start: this system takes no folder with such a name for your data: ")
                .endsWith("\n3");
    }

    /** What it says on both outputs, and its exit code. */
    private static String start(String without, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        for (String property : List.of("glass.platform", "monocle.platform", "prism.order", "prism.text")) {
            command.add("-D" + property + "=" + System.getProperty(property));
        }
        command.addAll(List.of("-Djava.awt.headless=true", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        String path = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> !Path.of(part).getFileName().toString().startsWith(without + "-"))
                .collect(Collectors.joining(File.pathSeparator));
        command.addAll(List.of("-cp", path, Launcher.class.getName()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return said.replaceAll("(?m)^.*Unsupported JavaFX configuration.*\n|^.*PlatformImpl startup\n", "")
                + process.waitFor();
    }
}
