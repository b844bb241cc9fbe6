package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one JSON object, read by the type that is expected. What is missing or of another type is told to the
 * problems, and a stand-in is given back so that reading goes on: nothing comes of it, since the whole is refused then.
 */
final class Fields {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]+");

    private final ObjectNode node;
    private final JsonPlace place;
    private final Problems problems;

    private Fields(ObjectNode node, JsonPlace place, Problems problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
    }

    /** One entry of a list and where it stands. */
    record Item(JsonNode value, JsonPlace place) {}

    /** Null, and a problem, where the value is no object. */
    static @Nullable Fields of(JsonNode value, JsonPlace place, Problems problems) {
        if (value instanceof ObjectNode object) {
            return new Fields(object, place, problems);
        }
        problems.add(place, "problem.type.object", excerpt(value));
        return null;
    }

    JsonPlace place() {
        return place;
    }

    JsonPlace place(String field) {
        return place.field(field);
    }

    boolean has(String field) {
        return node.has(field);
    }

    /** Of these, those that are there. */
    List<String> present(List<String> fields) {
        return fields.stream().filter(node::has).toList();
    }

    /** Every other field is a problem that names the nearest of these; whether there was none. */
    boolean only(List<String> known) {
        boolean isKnown = true;
        for (String name : names()) {
            if (!known.contains(name)) {
                problems.add(place.field(name), "problem.field.unknown", Excerpt.of(name), NearestWord.to(name, known));
                isKnown = false;
            }
        }
        return isKnown;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        Iterator<String> each = node.fieldNames();
        each.forEachRemaining(names::add);
        return names;
    }

    /** A text that must be there and say something. */
    String text(String field) {
        JsonNode value = required(field);
        if (value == null) {
            return "";
        }
        String text = asText(value, place.field(field), problems);
        if (value.isTextual() && text.isBlank()) {
            problems.add(place.field(field), "problem.text.empty");
        }
        return text;
    }

    String text(String field, String otherwise) {
        JsonNode value = node.get(field);
        return value == null ? otherwise : asText(value, place.field(field), problems);
    }

    /** Empty where there is none to read. */
    String id(String field) {
        JsonNode value = required(field);
        if (value == null) {
            return "";
        }
        String id = asText(value, place.field(field), problems);
        if (value.isTextual() && !ID.matcher(id).matches()) {
            problems.add(place.field(field), "problem.id.letters", Excerpt.of(id));
        }
        return id;
    }

    /** NaN where there is none to read. */
    double number(String field, Range range) {
        JsonNode value = required(field);
        return value == null
                ? Double.NaN
                : range.check(asNumber(value, place.field(field)), place.field(field), problems);
    }

    double number(String field, double otherwise, Range range) {
        double number = has(field) ? number(field, range) : otherwise;
        return Double.isNaN(number) ? otherwise : number;
    }

    int whole(String field, int otherwise, Range range) {
        if (!has(field)) {
            return otherwise;
        }
        double number = number(field, range);
        if (number != Math.rint(number)) {
            if (!Double.isNaN(number)) {
                problems.add(place.field(field), "problem.number.whole", excerpt(node.path(field)));
            }
            return otherwise;
        }
        return (int) number;
    }

    boolean truth(String field, boolean otherwise) {
        JsonNode value = node.get(field);
        if (value == null || value.isBoolean()) {
            return value == null ? otherwise : value.booleanValue();
        }
        problems.add(place.field(field), "problem.type.truth", excerpt(value));
        return otherwise;
    }

    /** One of the words of an enum, which are its names in lower case with hyphens. */
    <E extends Enum<E>> E oneOf(String field, E otherwise) {
        JsonNode value = node.get(field);
        if (value == null) {
            return otherwise;
        }
        E found = constant(new Item(value, place.field(field)), otherwise.getDeclaringClass(), problems);
        return found == null ? otherwise : found;
    }

    static <E extends Enum<E>> @Nullable E constant(Item item, Class<E> words, Problems problems) {
        String text = asText(item.value(), item.place(), problems);
        for (E constant : words.getEnumConstants()) {
            if (word(constant).equals(text)) {
                return constant;
            }
        }
        if (item.value().isTextual()) {
            String known = Stream.of(words.getEnumConstants()).map(Fields::word).collect(Collectors.joining(", "));
            problems.add(item.place(), "problem.word.unknown", Excerpt.of(text), known);
        }
        return null;
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The entries of a list that must be there and not be empty. */
    List<Item> items(String field) {
        JsonNode value = required(field);
        List<Item> items = new ArrayList<>();
        if (value == null) {
            return items;
        }
        if (!value.isArray()) {
            problems.add(place.field(field), "problem.type.list", excerpt(value));
            return items;
        }
        if (value.isEmpty()) {
            problems.add(place.field(field), "problem.list.empty");
        }
        for (JsonNode entry : value) {
            items.add(new Item(entry, place.field(field).item(items.size())));
        }
        return items;
    }

    /** The objects of a list that must be there, but may be empty. */
    List<Fields> requiredList(String field) {
        return required(field) == null ? List.of() : list(field);
    }

    /** The objects of a list that may be absent or empty. */
    List<Fields> list(String field) {
        List<Fields> objects = new ArrayList<>();
        boolean isEmptyList = node.path(field).isArray() && node.path(field).isEmpty();
        if (has(field) && !isEmptyList) {
            for (Item item : items(field)) {
                Fields object = of(item.value(), item.place(), problems);
                if (object != null) {
                    objects.add(object);
                }
            }
        }
        return objects;
    }

    /** The same of at most so many; empty, and a problem, where there are more. */
    List<Fields> list(String field, int most) {
        if (node.path(field).size() > most) {
            problems.add(place.field(field), "problem.list.long", Integer.toString(most));
            return List.of();
        }
        return list(field);
    }

    /** The value of a field that is known to be there. */
    Item item(String field) {
        return new Item(node.path(field), place.field(field));
    }

    static String asText(JsonNode value, JsonPlace place, Problems problems) {
        if (value.isTextual()) {
            return value.textValue();
        }
        problems.add(place, "problem.type.text", excerpt(value));
        return "";
    }

    private double asNumber(JsonNode value, JsonPlace at) {
        if (value.isNumber()) {
            return value.doubleValue();
        }
        problems.add(at, "problem.type.number", excerpt(value));
        return Double.NaN;
    }

    private @Nullable JsonNode required(String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            problems.add(place.field(field), "problem.field.missing", field);
        }
        return value;
    }

    /** A value as a person finds it in the file, without what may be long. */
    private static String excerpt(JsonNode value) {
        if (value.isContainerNode()) {
            return value.isArray() ? "[...]" : "{...}";
        }
        return value.isNumber() ? Numbers.plain(value.doubleValue()) : Excerpt.of(value.toString());
    }
}
