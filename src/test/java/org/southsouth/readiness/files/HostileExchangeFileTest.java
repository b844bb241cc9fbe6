package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files made to do harm, read by a Java of its own with little memory; see also {@link ZipExchangeFileTest}. */
class HostileExchangeFileTest {
    /** 128 MB for the files above what an idle Java and the shipped questionnaire take. */
    private static final String MEMORY = "-Xmx160m";

    @TempDir
    Path folder;

    @Test
    void each_is_refused_with_little_memory_and_nothing_is_written() throws Exception {
        HostileFiles.writeTo(folder);
        List<Path> before = below();
        Process reading = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        MEMORY,
                        "-cp",
                        System.getProperty("java.class.path"),
                        HostileFiles.class.getName(),
                        folder.toString())
                .inheritIO()
                .start();
        assertThat(reading.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(reading.exitValue()).isZero();
        assertThat(below()).isEqualTo(before).hasSizeGreaterThan(8);
    }

    @Test
    void what_is_no_file_at_all_is_refused() {
        ZipExchangeFile exchange = new ZipExchangeFile(() -> "1");
        for (String place : List.of(folder.toString(), "/dev/zero", "\0", "", "CON")) {
            assertThat(exchange.read(place).isSound()).isFalse();
        }
    }

    private List<Path> below() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }
}
