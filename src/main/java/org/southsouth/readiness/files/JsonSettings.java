package org.southsouth.readiness.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/**
 * The settings as {@code settings.json} in the data folder, written whole. What is missing, damaged or out of range is
 * taken from the defaults, field by field: looks are no reason to refuse a start.
 */
public final class JsonSettings implements SettingsStore {
    private static final long MOST_BYTES = 65_536;
    private static final int MOST_CHARACTERS = 200;

    private final Path file;

    public JsonSettings(Path dataFolder) {
        this.file = dataFolder.resolve("settings.json");
    }

    @Override
    public Settings load() {
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES) {
                return settings(new ObjectMapper().readTree(Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            return Settings.DEFAULT;
        }
        return Settings.DEFAULT;
    }

    private static Settings settings(JsonNode json) {
        int size = json.path("textSize").asInt(Settings.DEFAULT.textSize());
        String name = json.path("name").asText("");
        return Settings.DEFAULT
                .withDark(json.path("theme").asText("").equals("dark"))
                .withTextSize(Settings.TEXT_SIZES.contains(size) ? size : Settings.DEFAULT.textSize())
                .withName(name.length() > MOST_CHARACTERS ? "" : name);
    }

    @Override
    public void save(Settings settings) {
        ObjectNode json = new ObjectMapper()
                .createObjectNode()
                .put("theme", settings.isDark() ? "dark" : "light")
                .put("textSize", settings.textSize())
                .put("name", settings.name());
        new WholeFile().write(file.toString(), text(json).getBytes(StandardCharsets.UTF_8));
    }

    private static String text(ObjectNode json) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("three plain fields cannot fail to be written", e);
        }
    }
}
