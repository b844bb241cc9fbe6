package org.southsouth.readiness.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.jar.Manifest;
import org.junit.jupiter.api.Test;
import org.southsouth.readiness.words.Messages;

class VersionTest {
    private final Messages messages = Messages.in(Locale.ENGLISH);

    private static Version of(String entries) throws IOException {
        byte[] text = ("Manifest-Version: 1.0\n" + entries).getBytes(StandardCharsets.UTF_8);
        return Version.of(new Manifest(new ByteArrayInputStream(text)));
    }

    @Test
    void a_jar_says_its_version_and_commit() throws IOException {
        Version version = of("Implementation-Version: 1.2.3\nBuild-Commit: 0a1b2c3d4e\n");
        assertThat(version.inWords(messages)).isEqualTo("1.2.3 (commit 0a1b2c3d4e)");
        assertThat(version.inFiles()).isEqualTo("1.2.3+0a1b2c3d4e");
    }

    @Test
    void a_jar_that_was_built_outside_a_clone_says_its_version() throws IOException {
        assertThat(of("Implementation-Version: 1.2.3\nBuild-Commit: \n").inWords(messages))
                .isEqualTo("1.2.3");
    }

    @Test
    void classes_of_a_build_say_in_words_that_they_are_no_release() {
        assertThat(Version.current().inWords(messages)).isEqualTo("(development version)");
        assertThat(Version.current().inFiles()).isEqualTo("development");
    }
}
