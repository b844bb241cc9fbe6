package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartTest {
    @TempDir
    Path folder;

    private static Start start(String... words) {
        return Start.of(List.of(words), Commands::isCommand);
    }

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "x");
    }

    @Test
    void nothing_asks_for_the_window() {
        assertThat(start()).isEqualTo(new Start.Window(List.of()));
    }

    @Test
    void a_word_that_is_a_command_stays_one_and_an_option_goes_to_the_commands() {
        assertThat(start("list", "--data", "x")).isEqualTo(new Start.Command());
        assertThat(start("--help")).isEqualTo(new Start.Command());
        assertThat(start("help")).isEqualTo(new Start.Command());
        assertThat(start("-V")).isEqualTo(new Start.Command());
    }

    @Test
    void files_that_are_there_are_opened_by_their_whole_paths() throws IOException {
        Path one = file("one.readiness");
        Path strange = file("a b %41 ;x.CSV");
        assertThat(start(one.toString(), strange.toString()))
                .isEqualTo(new Start.Window(List.of(one.toString(), strange.toString())));
    }

    @Test
    void a_folder_is_opened_too() {
        assertThat(start(folder.toString())).isEqualTo(new Start.Window(List.of(folder.toString())));
        assertThat(start("src"))
                .isEqualTo(
                        new Start.Window(List.of(Path.of("src").toAbsolutePath().toString())));
    }

    @Test
    void a_file_that_is_not_there_is_named() throws IOException {
        String one = file("one.readiness").toString();
        assertThat(start(one, "two.readiness")).isEqualTo(new Start.NoFile("two.readiness"));
        assertThat(start("two.readiness")).isEqualTo(new Start.NoFile("two.readiness"));
        assertThat(start("nowhere/framework")).isEqualTo(new Start.NoFile("nowhere/framework"));
        assertThat(start("a\0.csv")).isEqualTo(new Start.NoFile("a\0.csv"));
        assertThat(start(one, "")).isEqualTo(new Start.NoFile(""));
    }

    @Test
    void a_word_that_is_neither_is_told_with_both_lists() {
        assertThat(start("lisst")).isEqualTo(new Start.Unknown("lisst"));
        assertThat(start("")).isEqualTo(new Start.Unknown(""));
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Commands.refuse(new Start.Unknown("lisst"), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(2);
        assertThat(told.toString(StandardCharsets.UTF_8))
                .contains("lisst is neither a command nor a file.")
                .contains(".readiness, .xlsx, .xml, .zip and .csv")
                .contains("check, score,")
                .contains("move and diagnose.");
    }

    @Test
    void a_missing_file_is_a_missing_input() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        int code = Commands.refuse(new Start.NoFile("a.csv"), new PrintStream(told, true, StandardCharsets.UTF_8));
        assertThat(code).isEqualTo(1);
        assertThat(told.toString(StandardCharsets.UTF_8)).contains("There is no file a.csv.");
    }
}
