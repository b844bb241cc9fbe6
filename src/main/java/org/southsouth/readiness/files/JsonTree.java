package org.southsouth.readiness.files;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * One JSON text as a tree. Unlike Jackson's own reading it goes on after a duplicate key, so that all of them are told,
 * each with its path; the first value of such a key stays. All numbers become doubles.
 */
final class JsonTree {
    /** No lists and objects in one another are deeper: enough for 32 sections in one another and 32 conditions in the last of their questions. */
    private static final int DEEPEST = 200;

    /** A text of 16 MB may hold millions of tiny values, each of which takes far more as a node than as a text. */
    private static final long MOST_TOKENS = 1_200_000;

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxTokenCount(MOST_TOKENS)
                    .build())
            .build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonTree(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** Null, and a problem with line and column, where it is no JSON; the file is named in every problem. */
    static @Nullable JsonNode of(byte[] bytes, String file, Problems problems) {
        String text = decode(bytes, file, problems);
        return text == null ? null : of(text, file, problems);
    }

    static @Nullable JsonNode of(String text, String file, Problems problems) {
        try (JsonParser parser = FACTORY.createParser(text)) {
            try {
                return new JsonTree(parser, problems).whole(file);
            } catch (StreamConstraintsException e) {
                problems.add(at(file, parser.currentLocation()), "problem.json.limit", Integer.toString(DEEPEST));
            } catch (JsonProcessingException e) {
                JsonLocation at = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
                String line = Integer.toString(at.getLineNr());
                problems.add(at(file, at), "problem.json.syntax", line, Integer.toString(at.getColumnNr()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        return null;
    }

    private static String at(String file, JsonLocation location) {
        return file + ":" + location.getLineNr() + ":" + location.getColumnNr();
    }

    private static @Nullable String decode(byte[] bytes, String file, Problems problems) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            tellBadBytes(bytes, file, problems);
            return null;
        }
    }

    /** Slower than decoding at one go, but it knows every line. */
    private static void tellBadBytes(byte[] bytes, String file, Problems problems) {
        try {
            Utf8 utf8 = new Utf8(
                    new ByteArrayInputStream(bytes), line -> problems.add(file + ":" + line, "problem.encoding"));
            int next = utf8.read();
            while (next >= 0) {
                next = utf8.read();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
    }

    private @Nullable JsonNode whole(String file) throws IOException {
        if (parser.nextToken() == null) {
            problems.add(file, "problem.json.empty");
            return null;
        }
        JsonNode value = value(JsonPlace.top(file));
        if (parser.nextToken() != null) {
            problems.add(at(file, parser.currentTokenLocation()), "problem.json.more");
            return null;
        }
        return value;
    }

    private JsonNode value(JsonPlace place) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(place);
            case START_ARRAY -> array(place);
            case VALUE_STRING -> NODES.textNode(text(parser.getText(), place));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> NODES.numberNode(Double.parseDouble(parser.getText()));
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonPlace place) throws IOException {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = text(parser.currentName(), place);
            JsonPlace at = place.field(name);
            boolean isTwice = object.has(name);
            if (isTwice) {
                problems.add(at, "problem.json.duplicate", Excerpt.of(name));
            }
            parser.nextToken();
            JsonNode value = value(at);
            if (!isTwice) {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonPlace place) throws IOException {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(place.item(array.size())));
        }
        return array;
    }

    /** Half a surrogate pair, which an escape can bring in, is no character and cannot be written again. */
    private String text(String text, JsonPlace place) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.getType(text.codePointAt(i)) == Character.SURROGATE) {
                    problems.add(place, "problem.json.surrogate");
                    return text;
                }
                i++;
            }
        }
        return text;
    }
}
