package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.settings.Settings;

class JsonSettingsTest {
    @TempDir
    private Path folder;

    @Test
    void settings_read_back_as_they_were_written() {
        Settings settings = new Settings(true, 18, "Ana \"Tui\" Faleolo");
        new JsonSettings(folder).save(settings);
        assertThat(new JsonSettings(folder).load()).isEqualTo(settings);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{\"textSize\": 15}", "{\"textSize\": \"big\", \"theme\": 7}"})
    void what_cannot_be_used_is_taken_from_the_defaults(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void one_bad_field_leaves_the_others_alone() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\", \"textSize\": 99}");
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT.withDark(true));
    }

    @Test
    void no_file_means_the_defaults_and_makes_none() {
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
        assertThat(folder).isEmptyDirectory();
    }
}
