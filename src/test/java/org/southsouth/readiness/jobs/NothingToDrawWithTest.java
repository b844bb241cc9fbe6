package org.southsouth.readiness.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.southsouth.readiness.Launcher;

/** A computer without fonts, or without a folder for temporary files: a sentence, and nothing half written. */
class NothingToDrawWithTest {
    @TempDir
    Path folder;

    @Test
    void without_a_folder_for_temporary_files_it_is_said() throws IOException, InterruptedException {
        String temporary = folder.resolve("gone").toString();
        for (String format : List.of("png", "svg")) {
            assertThat(report(format, temporary, Map.of()))
                    .startsWith("Charts and pages cannot be drawn on this computer, so nothing was written.")
                    .contains(temporary)
                    .endsWith("\n3");
        }
    }

    @Test
    void without_fonts_it_is_said() throws IOException, InterruptedException {
        Path none = Files.writeString(folder.resolve("fonts.conf"), "<fontconfig></fontconfig>\n");
        assertThat(report("png", folder.toString(), Map.of("FONTCONFIG_FILE", none.toString())))
                .startsWith("Charts and pages cannot be drawn on this computer, so nothing was written.")
                .endsWith("\n3");
    }

    /** What it says, and its exit code. */
    private String report(String format, String temporary, Map<String, String> environment)
            throws IOException, InterruptedException {
        Path answers = folder.resolve("answers.csv");
        Files.writeString(answers, "subject,round,question,status,value\nKHM,2026,REG-GOV-01,answered,3\n");
        Path out = folder.resolve("x." + format);
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-Djava.awt.headless=true", "-Djava.io.tmpdir=" + temporary));
        // Java remembers in the home what fonts it found before.
        command.add("-Duser.home=" + folder);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Launcher.class.getName()));
        command.addAll(List.of("report", "--framework", "assessments/south-south-ecommerce", "--answers"));
        command.addAll(List.of(answers.toString(), "--subject", "KHM", "--format", format, "--out", out.toString()));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        assertThat(out).doesNotExist();
        return said + code;
    }
}
