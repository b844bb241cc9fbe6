package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.files.CsvCountryGroups;
import org.southsouth.readiness.files.JsonSettings;
import org.southsouth.readiness.store.Database;

/** Devices without end and pipes without a writer, where a file is expected: every command ends. */
@Timeout(120)
class IrregularInputsTest {
    private static final String FRAMEWORK = "src/test/resources/frameworks/small";

    @TempDir
    Path folder;

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private String data = "";

    @BeforeEach
    void make_data() {
        assumeTrue(Files.exists(Path.of("/dev/zero")), "only some systems have one");
        data = folder.resolve("data").toString();
        try (Database database = Database.in(folder.resolve("data"), () -> {})) {
            database.open();
        }
    }

    private Path place(String kind, Path at) throws IOException, InterruptedException {
        if (kind.equals("device")) {
            return Path.of("/dev/zero");
        }
        if (kind.equals("link")) {
            return Files.createSymbolicLink(at, Path.of("/dev/zero"));
        }
        assertThat(new ProcessBuilder("mkfifo", at.toString()).start().waitFor())
                .isZero();
        return at;
    }

    private void refused(String... arguments) {
        err.reset();
        out.reset();
        int code = Commands.run(List.of(arguments), new PrintStream(out), new PrintStream(err), false);
        assertThat(code).as(String.join(" ", arguments)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isNotBlank();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"device", "link", "pipe"})
    void no_command_reads_what_is_no_file(String kind) throws IOException, InterruptedException {
        String file = place(kind, folder.resolve("given")).toString();
        refused("score", "--framework", FRAMEWORK, "--answers", file);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("This is no file, but a device");
        refused("check", "--framework", file);
        refused("import", file, "--data", data);
        refused("restore", file, "--data", data);
        refused("cards", "--take", file, "--data", data);
        refused("export", "--data", data, "--out", folder.resolve("x").toString(), "--file-password", file);
        refused("password", "set", "--data", data, "--new-password-file", file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "pipe"})
    void what_lies_in_a_folder_is_read_where_it_is_a_file(String kind) throws IOException, InterruptedException {
        place(kind, Files.createDirectory(folder.resolve("asked")).resolve("framework.json"));
        refused("check", "--framework", folder.resolve("asked").toString());
        place(kind, folder.resolve("groups.csv"));
        assertThat(new CsvCountryGroups(folder).read().isSound()).isFalse();
        place(kind, folder.resolve("settings.json"));
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"pipe", "folder", "link"})
    void what_stands_in_the_place_of_the_data_is_told_at_once(String kind) throws IOException, InterruptedException {
        Path database = folder.resolve("data/readiness.mv.db");
        String backup = folder.resolve("sound.mv.db").toString();
        Files.move(database, Path.of(backup));
        if (kind.equals("folder")) {
            Files.createDirectory(database);
        } else {
            place(kind, database);
        }
        for (List<String> command :
                List.of(List.of("list"), List.of("verify"), List.of("restore", backup), List.of("people"))) {
            List<String> arguments = new ArrayList<>(command);
            arguments.add("--data=" + data);
            assertThat(run(arguments)).as("%s", arguments).isEqualTo(3);
            assertThat(err.toString(StandardCharsets.UTF_8)).contains("a folder, a device or a connection");
        }
        assertThat(run(List.of("diagnose", "--data", data))).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("not readable: NO_FILE");
    }

    @Test
    void a_pipe_in_the_place_of_a_backup_or_of_a_file_at_work_ends_nothing() throws IOException, InterruptedException {
        Path backups = Files.createDirectories(folder.resolve("data/backups"));
        place("pipe", folder.resolve("data/readiness-upgrade.mv.db"));
        place("pipe", backups.resolve("000001-2026-03-01T120000Z-start-1-assessments-0-answers-01234567.mv.db"));
        assertThat(run(List.of("list", "--data", data))).isZero();
        assertThat(run(List.of("verify", "--data", data))).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("000001-2026");
    }

    private int run(List<String> arguments) {
        err.reset();
        return Commands.run(arguments, new PrintStream(out), new PrintStream(err), false);
    }
}
