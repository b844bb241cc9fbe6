package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.Portion;
import org.southsouth.readiness.core.settings.Asked;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowPlace;
import org.southsouth.readiness.core.shared.ServerAddress;

class JsonSettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_is_saved_is_read_again_and_nothing_is_left_beside_it() throws IOException {
        JsonSettings store = new JsonSettings(folder.resolve("new"));
        Settings settings = new Settings(
                true,
                18,
                "Sok \"Dara\" សុខ",
                new ReportContents(true),
                Optional.of(new Subject("KHM")),
                Optional.of(ServerAddress.parse("jdbc:postgresql://db/readiness?user=ana")
                        .value()),
                Asked.NOTHING
                        .withName()
                        .withPart(new AssessmentId("a1"), new Portion.Part(new SectionId("LOG-PAY")))
                        .withPart(new AssessmentId("a2"), new Portion.Asked("Regulator \"A\"")),
                Optional.of(new WindowPlace(-1200, 40, 1100, 760, true)));
        store.save(Settings.DEFAULT);
        store.save(settings);
        assertThat(store.load()).isEqualTo(settings);
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("settings.json");
        }
    }

    @Test
    void none_yet_are_the_defaults() {
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"text\"",
                "{\"theme\":\"dark\"",
                "{\"theme\":7,\"textSize\":15,\"name\":null}",
                "{\"asked\":7}",
                "{\"asked\":{\"name\":[],\"parts\":{\"a\":{\"section\":\"\"},\"b\":3}}}",
                "{\"textSize\":\"large\",\"name\":[1],\"notes\":\"perhaps\"}",
                "\u0000\u0001"
            })
    void a_damaged_file_is_the_defaults(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void a_folder_or_a_huge_file_in_its_place_is_the_defaults() throws IOException {
        Files.write(folder.resolve("settings.json"), new byte[100_000]);
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
        Files.delete(folder.resolve("settings.json"));
        Files.createDirectory(folder.resolve("settings.json"));
        assertThat(new JsonSettings(folder).load()).isEqualTo(Settings.DEFAULT);
    }

    @Test
    void a_field_that_is_understood_counts_beside_one_that_is_not() throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\":\"dark\",\"textSize\":99,\"more\":true}");
        assertThat(new JsonSettings(folder).load()).isEqualTo(new Settings(true, 14, ""));
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new JsonSettings(folder.resolve("file")).save(Settings.DEFAULT))
                .isInstanceOf(FileException.class);
    }
}
