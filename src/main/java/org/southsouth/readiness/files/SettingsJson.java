package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.southsouth.readiness.core.assessment.Subject;
import org.southsouth.readiness.core.exchange.ReportContents;
import org.southsouth.readiness.core.problem.Parsed;
import org.southsouth.readiness.core.settings.Settings;
import org.southsouth.readiness.core.settings.WindowLook;
import org.southsouth.readiness.core.settings.WindowPlace;
import org.southsouth.readiness.core.shared.ServerAddress;

/**
 * Settings as they stand in their file, which another version may have written. What is not understood has its default
 * here, and stays in the file until somebody chooses something in its place.
 */
final class SettingsJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LONGEST = 200;
    private static final String THEME = "theme";
    private static final String TEXT_SIZE = "textSize";
    private static final String NAME = "name";
    private static final String NOTES = "notes";
    private static final String REFERENCE = "reference";
    private static final String DATABASE = "database";
    private static final String ASKED = "asked";
    private static final String WINDOW = "window";
    private static final String SEEN = "seen";
    private static final String REPLY_TO = "replyTo";
    private static final String FOLDER = "folder";
    private static final int LONGEST_PATH = 1000;

    private SettingsJson() {}

    static Settings read(JsonNode json) {
        int textSize = json.path(TEXT_SIZE).asInt(Settings.DEFAULT.textSize());
        return new Settings(
                look(json.path(THEME)),
                Settings.TEXT_SIZES.contains(textSize) ? textSize : Settings.DEFAULT.textSize(),
                json.path(NAME).isTextual() ? json.path(NAME).asText() : Settings.DEFAULT.name(),
                new ReportContents(json.path(NOTES).asBoolean(ReportContents.DEFAULT.hasNotes())),
                text(json.path(REFERENCE)).map(Subject::new),
                Optional.of(ServerAddress.parse(json.path(DATABASE).asText()))
                        .filter(Parsed::isSound)
                        .map(Parsed::value),
                AskedJson.read(json.path(ASKED)),
                window(json.path(WINDOW)),
                text(json.path(SEEN)),
                text(json.path(REPLY_TO)).orElse(""),
                Optional.of(json.path(FOLDER).asText()).filter(SettingsJson::isFolder));
    }

    private static WindowLook look(JsonNode json) {
        return Stream.of(WindowLook.values())
                .filter(look -> name(look).equals(json.asText()))
                .findFirst()
                .orElse(Settings.DEFAULT.look());
    }

    private static String name(WindowLook look) {
        return look.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<String> text(JsonNode json) {
        return Optional.of(json.asText()).filter(text -> !text.isBlank() && text.length() <= LONGEST);
    }

    /** A place on this computer. To look at one on a server can take a minute, and would tell that server who asks. */
    private static boolean isFolder(String text) {
        boolean isHere = !text.startsWith("\\\\") && !text.startsWith("//");
        boolean isPlain = text.length() <= LONGEST_PATH && text.chars().noneMatch(Character::isISOControl);
        try {
            return isHere && isPlain && Path.of(text).isAbsolute();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(Predicate.not(String::isEmpty));
    }

    private static Optional<WindowPlace> window(JsonNode json) {
        return WindowPlace.of(
                json.path("x").asDouble(Double.NaN),
                json.path("y").asDouble(Double.NaN),
                json.path("width").asDouble(Double.NaN),
                json.path("height").asDouble(Double.NaN),
                json.path("maximized").asBoolean(false));
    }

    /** Into what the file holds: only what is other than there is changed. */
    static void write(Settings settings, ObjectNode json) {
        Settings before = read(json);
        set(json, THEME, settings.look() != before.look(), NODES.textNode(name(settings.look())));
        set(json, TEXT_SIZE, settings.textSize() != before.textSize(), NODES.numberNode(settings.textSize()));
        set(json, NAME, !settings.name().equals(before.name()), NODES.textNode(settings.name()));
        boolean hasNotes = settings.contents().hasNotes();
        set(json, NOTES, hasNotes != before.contents().hasNotes(), NODES.booleanNode(hasNotes));
        choose(json, REFERENCE, before.reference(), settings.reference(), subject -> NODES.textNode(subject.code()));
        choose(json, DATABASE, before.shared(), settings.shared(), address -> NODES.textNode(address.url()));
        choose(json, WINDOW, before.window(), settings.window(), SettingsJson::write);
        choose(json, SEEN, before.seen(), settings.seen(), NODES::textNode);
        choose(json, REPLY_TO, optional(before.replyTo()), optional(settings.replyTo()), NODES::textNode);
        choose(json, FOLDER, before.folder(), settings.folder().filter(SettingsJson::isFolder), NODES::textNode);
        if (!settings.asked().equals(before.asked())) {
            AskedJson.write(settings.asked(), objectIn(json, ASKED));
        }
    }

    private static JsonNode write(WindowPlace place) {
        return NODES.objectNode()
                .put("x", Math.round(place.x()))
                .put("y", Math.round(place.y()))
                .put("width", Math.round(place.width()))
                .put("height", Math.round(place.height()))
                .put("maximized", place.isMaximized());
    }

    private static <T> void choose(
            ObjectNode json, String key, Optional<T> before, Optional<T> now, Function<T, JsonNode> write) {
        if (!now.equals(before)) {
            now.map(write).ifPresentOrElse(value -> put(json, key, value), () -> json.remove(key));
        }
    }

    private static void set(ObjectNode json, String key, boolean isChosen, JsonNode value) {
        if (isChosen || !json.has(key)) {
            put(json, key, value);
        }
    }

    private static void put(ObjectNode json, String key, JsonNode value) {
        if (value instanceof ObjectNode fields) {
            objectIn(json, key).setAll(fields);
        } else {
            json.set(key, value);
        }
    }

    static ObjectNode objectIn(ObjectNode json, String key) {
        return json.get(key) instanceof ObjectNode there ? there : json.putObject(key);
    }
}
