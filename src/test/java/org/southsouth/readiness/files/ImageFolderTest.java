package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.problem.Problem;

class ImageFolderTest {
    @TempDir
    Path folder;

    private ImageFolder image() {
        return new ImageFolder(folder.toString());
    }

    @Test
    void files_beside_the_program_are_named_and_read() throws IOException {
        Path licences = Files.writeString(folder.resolve("THIRD-PARTY.txt"), "Licen\u00e7a \u1796");
        Path bill = Files.writeString(folder.resolve("bom.json"), "{}");
        assertThat(image().licences()).contains(licences.toString());
        assertThat(image().bill()).contains(bill.toString());
        assertThat(image().licenceText().value()).isEqualTo("Licen\u00e7a \u1796");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "a\0b", "/nowhere/at/all"})
    void without_a_folder_there_is_nothing(@Nullable String name) {
        ImageFolder none = new ImageFolder(name);
        assertThat(none.licences()).isEmpty();
        assertThat(none.bill()).isEmpty();
        assertThat(none.licenceText().isSound()).isFalse();
    }

    @Test
    void a_folder_in_the_place_of_a_file_is_none() throws IOException {
        Files.createDirectory(folder.resolve("THIRD-PARTY.txt"));
        Files.createDirectory(folder.resolve("bom.json"));
        assertThat(image().licences()).isEmpty();
        assertThat(image().bill()).isEmpty();
        assertThat(problem(image().licenceText())).isEqualTo("problem.packed.unreadable");
    }

    @Test
    void two_megabytes_are_read_and_no_byte_more() throws IOException {
        byte[] most = "a".repeat(2 * 1024 * 1024).getBytes(StandardCharsets.UTF_8);
        Files.write(folder.resolve("THIRD-PARTY.txt"), most);
        assertThat(image().licenceText().value()).hasSize(most.length);
        Files.writeString(folder.resolve("THIRD-PARTY.txt"), "a".repeat(most.length + 1));
        assertThat(problem(image().licenceText())).isEqualTo("problem.packed.large");
    }

    /** A licence of a library may be in another encoding: that is no reason to hide all of them. */
    @Test
    void bytes_that_are_no_text_are_shown_as_such() throws IOException {
        Files.write(folder.resolve("THIRD-PARTY.txt"), new byte[] {'a', (byte) 0xE9, 'b'});
        assertThat(image().licenceText().value()).isEqualTo("a\uFFFDb");
    }

    private static String problem(Parsed<String> read) {
        return read.problems().stream().map(Problem::key).findFirst().orElse("");
    }
}
