package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.settings.Asked;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;
import org.southsouth.readiness.core.settings.WindowPlace;
import org.southsouth.readiness.core.shared.ServerAddress;

/**
 * Settings as {@code settings.json} in a folder: {@code {"theme":"dark","textSize":16,"name":"…","notes":false,
 * "reference":"KHM","database":"jdbc:postgresql://…","asked":{"name":true,"parts":{"a1":{"section":"LOG-PAY"},"a2":
 * {"body":"Regulator"}}},"window":{"x":0,"y":0,"width":1440,"height":900,"maximized":false}}}. A field that is missing or not understood has its default, and so has everything where the file is none; the next save mends it.
 */
public final class JsonSettings implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettings.class);
    private static final String FILE = "settings" + ".json";
    private static final int LARGEST = 64 * 1024;
    private static final int LONGEST_CODE = 200;
    private static final String DARK = "dark";
    private static final String ASKED = "asked";

    private final Path folder;
    private final OutputFile output = new WholeFile();

    /** The folder is made by the first save. */
    public JsonSettings(Path folder) {
        this.folder = folder;
    }

    @Override
    public Settings load() {
        JsonNode json = read();
        if (json == null) {
            return Settings.DEFAULT;
        }
        int textSize = json.path("textSize").asInt(Settings.DEFAULT.textSize());
        return new Settings(
                json.path("theme").asText().equals(DARK),
                Settings.TEXT_SIZES.contains(textSize) ? textSize : Settings.DEFAULT.textSize(),
                json.path("name").isTextual() ? json.path("name").asText() : Settings.DEFAULT.name(),
                new ReportContents(json.path("notes").asBoolean(ReportContents.DEFAULT.hasNotes())),
                Optional.of(json.path("reference").asText())
                        .filter(code -> !code.isEmpty() && code.length() <= LONGEST_CODE)
                        .map(Subject::new),
                Optional.of(ServerAddress.parse(json.path("database").asText()))
                        .filter(Parsed::isSound)
                        .map(Parsed::value),
                AskedJson.read(json.path(ASKED)),
                window(json.path("window")));
    }

    private static Optional<WindowPlace> window(JsonNode json) {
        return WindowPlace.of(
                json.path("x").asDouble(Double.NaN),
                json.path("y").asDouble(Double.NaN),
                json.path("width").asDouble(Double.NaN),
                json.path("height").asDouble(Double.NaN),
                json.path("maximized").asBoolean(false));
    }

    private @Nullable JsonNode read() {
        Path file = folder.resolve(FILE);
        try {
            Problems problems = new Problems(FILE);
            JsonNode json = JsonTree.of(RegularFile.read(file, LARGEST), FILE, problems);
            if (!problems.isEmpty()) {
                LOG.warn("{} is damaged; the defaults are used: {}", file, problems.all());
            }
            return problems.isEmpty() ? json : null;
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            LOG.warn("{} cannot be read; the defaults are used", file, e);
            return null;
        }
    }

    /** Throws {@link FileException} and leaves the former settings. */
    @Override
    public void save(Settings settings) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new FileException(FileException.Reason.FAILED, folder.toString(), e);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("theme", settings.isDark() ? DARK : "light");
        json.put("textSize", settings.textSize());
        json.put("name", settings.name());
        json.put("notes", settings.contents().hasNotes());
        settings.shared().ifPresent(address -> json.put("database", address.url()));
        settings.reference().ifPresent(subject -> json.put("reference", subject.code()));
        if (!settings.asked().equals(Asked.NOTHING)) {
            json.set(ASKED, AskedJson.write(settings.asked()));
        }
        settings.window()
                .ifPresent(place -> json.putObject("window")
                        .put("x", Math.round(place.x()))
                        .put("y", Math.round(place.y()))
                        .put("width", Math.round(place.width()))
                        .put("height", Math.round(place.height()))
                        .put("maximized", place.isMaximized()));
        output.write(folder.resolve(FILE).toString(), (json.toPrettyString() + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
