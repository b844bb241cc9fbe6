package org.southsouth.readiness.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
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
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.settings.Asked;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.core.settings.WindowPlace;
import org.southsouth.readiness.core.shared.ServerAddress;

class JsonSettingsTest {
    @TempDir
    Path folder;

    @Test
    void what_is_saved_is_read_again_and_nothing_is_left_beside_it() throws IOException {
        JsonSettings store = new JsonSettings(folder.resolve("new"));
        Settings settings = new Settings(
                WindowLook.DARK,
                18,
                "Sok \"Dara\" សុខ",
                new ReportContents(true),
                Optional.of(new Subject("KHM")),
                Optional.of(ServerAddress.parse("jdbc:postgresql://db/readiness?user=ana")
                        .value()),
                Asked.NOTHING
                        .withName()
                        .withPart(
                                new AssessmentId("a1"), new AskedPart(new ExchangeScope.Part(new SectionId("LOG-PAY"))))
                        .withPart(
                                new AssessmentId("a4"),
                                new AskedPart(
                                        new ExchangeScope.Whole(),
                                        Optional.of(new AnswerRequest(
                                                "Coordinator",
                                                "unit@commerce.example",
                                                "Dear colleagues,\n\"thank you\".",
                                                Optional.of(LocalDate.of(2026, 9, 18)),
                                                true)),
                                        Optional.of(Instant.parse("2026-09-01T08:00:00Z")),
                                        List.of(new AskedPart(
                                                new ExchangeScope.Asked(List.of("Customs", "Central bank")),
                                                Optional.of(new AnswerRequest(
                                                        "Statistics office", "", "", Optional.empty(), false))))))
                        .withPart(new AssessmentId("a2"), new AskedPart(new ExchangeScope.Asked("Regulator \"A\""))),
                Optional.of(new WindowPlace(-1200, 40, 1100, 760, true)),
                Optional.of("1.2.0"),
                "dara@ministry.example",
                Optional.of(folder.toAbsolutePath().toString()));
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
        assertThat(new JsonSettings(folder).load()).isEqualTo(new Settings(WindowLook.DARK, 14, ""));
    }

    /** As a newer version writes it. */
    private static final String NEWER = """
            {"theme":"high contrast","textSize":28,"name":"Sok Dara","notes":"some","reference":["KHM","VNM"],
            "more":{"deep":[1,{"er":null}]},
            "asked":{"name":true,"when":"2030-01-01","parts":{"a1":{"section":"LOG"},"a2":{"themes":["LOG-PAY"]}}},
            "window":{"x":1,"y":2,"width":1440,"height":900,"maximized":false,"screen":2},"seen":"9.0.0"}
            """;

    @Test
    void an_older_version_keeps_what_it_does_not_know() throws IOException {
        JsonNode newer = written(NEWER);
        JsonSettings store = new JsonSettings(folder);
        store.save(store.load());
        assertThat(read()).isEqualTo(newer);
        assertThat(Files.readString(folder.resolve("settings.json"))).contains("\"textSize\" : 28,");
    }

    @Test
    void an_older_version_changes_only_what_somebody_chose() throws IOException {
        JsonNode newer = written(NEWER);
        JsonSettings store = new JsonSettings(folder);
        store.save(store.load()
                .withName("Sophea")
                .withTextSize(16)
                .withReference(Optional.of(new Subject("WSM")))
                .withWindow(WindowPlace.of(5, 6, 1100, 700, true)));
        ObjectNode expected = newer.deepCopy();
        expected.put("name", "Sophea").put("textSize", 16.0).put("reference", "WSM");
        ((ObjectNode) expected.path("window"))
                .put("x", 5.0)
                .put("y", 6.0)
                .put("width", 1100.0)
                .put("height", 700.0)
                .put("maximized", true);
        assertThat(read()).isEqualTo(expected);
    }

    @Test
    void a_part_that_is_asked_for_leaves_those_of_a_newer_version() throws IOException {
        JsonNode newer = written(NEWER);
        JsonSettings store = new JsonSettings(folder);
        Settings before = store.load();
        store.save(before.withAsked(before.asked()
                .withPart(new AssessmentId("a3"), new AskedPart(new ExchangeScope.Part(new SectionId("LAW"))))));
        ObjectNode expected = newer.deepCopy();
        ((ObjectNode) expected.path("asked").path("parts")).putObject("a3").put("section", "LAW");
        assertThat(read()).isEqualTo(expected);
    }

    @Test
    void what_is_taken_back_is_taken_out() throws IOException {
        JsonSettings store = new JsonSettings(folder);
        store.save(Settings.DEFAULT
                .withReference(Optional.of(new Subject("KHM")))
                .withShared(Optional.of(
                        ServerAddress.parse("jdbc:postgresql://db/readiness").value()))
                .withWindow(WindowPlace.of(5, 6, 1100, 700, true))
                .withAsked(Asked.NOTHING.withPart(
                        new AssessmentId("a1"), new AskedPart(new ExchangeScope.Asked("Regulator")))));
        store.save(Settings.DEFAULT);
        assertThat(store.load()).isEqualTo(Settings.DEFAULT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "7", "{\"more\":1,\"more\":2}"})
    void what_is_no_settings_file_is_written_anew(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        Settings settings = Settings.DEFAULT.withName("Sok Dara");
        new JsonSettings(folder).save(settings);
        assertThat(new JsonSettings(folder).load()).isEqualTo(settings);
    }

    private JsonNode written(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), text);
        return read();
    }

    private JsonNode read() throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve("settings.json"));
        return Objects.requireNonNull(JsonTree.of(bytes, "settings.json", new Problems("test")));
    }

    /** A folder on a server would hold up the window, and tell the server who asks. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "answers",
                "../answers",
                "//server/share",
                "\\\\\\\\server\\\\share",
                "/a\\u0000b",
                "/a\\nb",
                "",
                " "
            })
    void a_folder_that_is_no_place_on_this_computer_is_passed_over(String text) throws IOException {
        Files.writeString(folder.resolve("settings.json"), "{\"folder\":\"" + text + "\"}");
        assertThat(new JsonSettings(folder).load().folder()).isEmpty();
        Files.writeString(folder.resolve("settings.json"), "{\"folder\":[\"/home\"]}");
        assertThat(new JsonSettings(folder).load().folder()).isEmpty();
        Files.writeString(folder.resolve("settings.json"), "{\"folder\":\"/" + "a".repeat(1000) + "\"}");
        assertThat(new JsonSettings(folder).load().folder()).isEmpty();
    }

    @Test
    void where_nothing_can_be_written_it_says_so() throws IOException {
        Files.writeString(folder.resolve("file"), "in the way");
        assertThatThrownBy(() -> new JsonSettings(folder.resolve("file")).save(Settings.DEFAULT))
                .isInstanceOf(FileException.class);
    }
}
