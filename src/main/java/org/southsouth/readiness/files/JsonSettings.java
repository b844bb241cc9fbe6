package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.southsouth.readiness.core.exchange.FileException;
import org.southsouth.readiness.core.exchange.OutputFile;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.SettingsStore;

/**
 * Settings as {@code settings.json} in a folder: {@code {"theme":"dark","textSize":16,"name":"…","notes":false,
 * "reference":"KHM","database":"jdbc:postgresql://…","asked":{"name":true,"parts":{"a1":{"section":"LOG-PAY"},"a2":
 * {"body":"Regulator"}}},"window":{"x":0,"y":0,"width":1440,"height":900,"maximized":false},"seen":"1.2.0",
 * "replyTo":"dara@ministry.example","folder":"/home/dara/Answers"}}. A field that is missing or not understood has its default, and so has
 * everything where the file is none, which the next save mends. What a newer version has put there stays.
 */
public final class JsonSettings implements SettingsStore {
    private static final Logger LOG = LoggerFactory.getLogger(JsonSettings.class);
    public static final String FILE = "settings" + ".json";
    private static final int LARGEST = 64 * 1024;

    private final Path folder;
    private final OutputFile output = new WholeFile();

    /** The folder is made by the first save. */
    public JsonSettings(Path folder) {
        this.folder = folder;
    }

    @Override
    public Settings load() {
        JsonNode json = read();
        return json == null ? Settings.DEFAULT : SettingsJson.read(json);
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
        ObjectNode json = read() instanceof ObjectNode there ? there : JsonNodeFactory.instance.objectNode();
        SettingsJson.write(settings, json);
        String text = plain(json).toPrettyString() + "\n";
        output.write(folder.resolve(FILE).toString(), text.getBytes(StandardCharsets.UTF_8));
    }

    /** Every number was read as a double: 16 stays 16 and does not become 16.0. */
    private static JsonNode plain(JsonNode json) {
        if (json instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(plain(field.getValue())));
        } else if (json instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, plain(array.get(i)));
            }
        } else if (json.isDouble() && json.asDouble() == Math.rint(json.asDouble()) && json.canConvertToLong()) {
            return JsonNodeFactory.instance.numberNode(json.asLong());
        }
        return json;
    }
}
