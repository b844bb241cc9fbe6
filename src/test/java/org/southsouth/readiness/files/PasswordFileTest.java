package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordFileTest {
    @TempDir
    Path folder;

    @Test
    void the_first_line_counts_however_it_ends() throws IOException {
        for (String text :
                new String[] {"слово and 字", "слово and 字\n", "слово and 字\r\nmore\n", "\uFEFFслово and 字\r\n"}) {
            assertThat(read(text.getBytes(StandardCharsets.UTF_8))).isEqualTo("слово and 字");
        }
        assertThat(read(" spaces count ".getBytes(StandardCharsets.UTF_8))).isEqualTo(" spaces count ");
    }

    @Test
    void what_holds_none_gives_none() throws IOException {
        assertThat(read(new byte[0])).isEqualTo("none at all");
        assertThat(read("\nsecond line".getBytes(StandardCharsets.UTF_8))).isEqualTo("none at all");
        assertThat(read("\uFEFF".getBytes(StandardCharsets.UTF_8))).isEqualTo("none at all");
        assertThat(read(new byte[] {'a', (byte) 0xFF})).isEqualTo("none at all");
        assertThat(read("a".repeat(5_000).getBytes(StandardCharsets.UTF_8))).isEqualTo("none at all");
        assertThat(PasswordFile.read(folder.resolve("none").toString())).isEmpty();
        assertThat(PasswordFile.read(folder.toString())).isEmpty();
        assertThat(PasswordFile.read("a\0b")).isEmpty();
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("password.txt"), bytes);
        return PasswordFile.read(file.toString()).map(String::valueOf).orElse("none at all");
    }
}
