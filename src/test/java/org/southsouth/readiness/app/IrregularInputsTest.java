package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
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
}
