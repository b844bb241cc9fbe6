package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * The kind of a question in a framework's files: its word, the fields that go with it, and what is wrong in them. A kind
 * that cannot be read becomes a choice without options, of which the check says nothing.
 */
final class KindJson {
    /** In the order in which they are listed to somebody who wrote another word. */
    private static final Map<String, List<String>> TYPES = new LinkedHashMap<>();

    static {
        TYPES.put("choice", List.of("options"));
        TYPES.put("multiple", List.of("options"));
        TYPES.put("number", List.of("unit", "floor", "ceiling", "curve", "min", "max", "decimals"));
        TYPES.put("text", List.of());
        TYPES.put("date", List.of("min", "max"));
    }

    private static final List<String> OPTION_FIELDS = List.of("id", "text", "points");
    private static final Range DECIMALS = new Range(0, 15);
    private static final QuestionKind UNREAD = new QuestionKind.Choice(List.of());

    private enum Curve {
        LINEAR,
        LOG
    }

    private final FrameworkFiles files;
    private final Problems problems;

    KindJson(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
    }

    static void put(QuestionKind kind, ObjectNode question) {
        ObjectNode node = question.put("type", kind.type());
        kind.<ObjectNode>map(
                choice -> putOptions(node, choice.options(), true),
                multiple -> putOptions(node, multiple.options(), !multiple.countsShare()),
                numeric -> putNumeric(node, numeric),
                text -> node,
                date -> putDate(node, date));
    }

    private static ObjectNode putOptions(ObjectNode node, List<Option> options, boolean hasPoints) {
        ArrayNode list = node.putArray("options");
        for (Option option : options) {
            ObjectNode entry = list.addObject().put("id", option.id()).put("text", option.text());
            if (hasPoints) {
                FrameworkJson.number(entry, "points", option.points());
            }
        }
        return node;
    }

    private static ObjectNode putNumeric(ObjectNode node, QuestionKind.Numeric numeric) {
        node.put("unit", numeric.unit());
        FrameworkJson.number(node, "floor", numeric.goalposts().floor());
        FrameworkJson.number(node, "ceiling", numeric.goalposts().ceiling());
        node.put("curve", numeric.goalposts().isLog() ? "log" : "linear");
        Double min = numeric.min();
        if (min != null) {
            FrameworkJson.number(node, "min", min);
        }
        Double max = numeric.max();
        if (max != null) {
            FrameworkJson.number(node, "max", max);
        }
        return node.put("decimals", numeric.decimals());
    }

    private static ObjectNode putDate(ObjectNode node, QuestionKind.Date date) {
        LocalDate min = date.min();
        if (min != null) {
            node.put("min", min.toString());
        }
        LocalDate max = date.max();
        return max == null ? node : node.put("max", max.toString());
    }

    /** Empty where it is none of the known ones. The rest of a question has these other fields. */
    String type(Fields fields, List<String> rest) {
        String type = fields.text("type");
        boolean isKnown = TYPES.containsKey(type);
        if (!isKnown && !type.isBlank()) {
            problems.add(
                    fields.place("type"), "problem.word.unknown", Excerpt.of(type), String.join(", ", TYPES.keySet()));
        }
        only(fields, isKnown ? type : "", rest);
        return isKnown ? type : "";
    }

    /** A field of another type is refused like an unknown one; of a question without a type it may be any. */
    private void only(Fields fields, String type, List<String> rest) {
        List<String> ofAny = TYPES.values().stream().flatMap(List::stream).toList();
        List<String> ofType = TYPES.getOrDefault(type, ofAny);
        for (String name : fields.names()) {
            if (ofAny.contains(name) && !ofType.contains(name)) {
                problems.add(fields.place(name), "problem.field.other-type", name, type);
            }
        }
        fields.only(Stream.of(rest, ofAny).flatMap(List::stream).toList());
    }

    QuestionKind read(Fields fields, String type) {
        return switch (type) {
            case "choice" -> new QuestionKind.Choice(options(fields, true));
            case "multiple" -> multiple(fields);
            case "number" -> numeric(fields);
            case "text" -> new QuestionKind.Text();
            case "date" -> date(fields);
            default -> UNREAD;
        };
    }

    private QuestionKind multiple(Fields fields) {
        List<Option> options = options(fields, false);
        boolean hasPoints =
                fields.has("options") && fields.item("options").value().findValue("points") != null;
        return new QuestionKind.Multiple(options, !hasPoints);
    }

    private List<Option> options(Fields question, boolean needsPoints) {
        List<Option> options = new ArrayList<>();
        for (Fields.Item item : question.items("options")) {
            Fields fields = Fields.of(item.value(), item.place(), problems);
            if (fields == null) {
                files.lose();
            } else {
                fields.only(OPTION_FIELDS);
                double points =
                        needsPoints ? fields.number("points", Range.POINTS) : fields.number("points", 0, Range.POINTS);
                Option option = new Option(fields.id("id"), fields.text("text"), points);
                options.add(files.placed(option, fields.place()));
            }
        }
        return options;
    }

    private QuestionKind date(Fields fields) {
        LocalDate min = day(fields, "min");
        LocalDate max = day(fields, "max");
        if (min != null && max != null && min.isAfter(max)) {
            problems.add(fields.place("min"), "problem.date.min-max", min.toString(), max.toString());
        }
        return new QuestionKind.Date(min, max);
    }

    private @Nullable LocalDate day(Fields fields, String field) {
        String text = fields.has(field) ? fields.text(field) : "";
        Optional<Response.Day> day = Response.Day.of(text);
        if (day.isEmpty() && !text.isBlank()) {
            problems.add(fields.place(field), "problem.date.not", Excerpt.of(text));
        }
        return day.map(Response.Day::value).orElse(null);
    }

    private QuestionKind numeric(Fields fields) {
        boolean isLog = fields.oneOf("curve", Curve.LINEAR) == Curve.LOG;
        double floor = fields.number("floor", Range.MEASURED);
        double ceiling = fields.number("ceiling", Range.MEASURED);
        if (floor == ceiling) {
            problems.add(fields.place("ceiling"), "problem.goalposts.equal", Numbers.plain(floor));
        }
        if (isLog) {
            aboveZero(floor, fields.place("floor"));
            aboveZero(ceiling, fields.place("ceiling"));
        }
        Double min = fields.has("min") ? (Double) fields.number("min", Range.ANY) : null;
        Double max = fields.has("max") ? (Double) fields.number("max", Range.ANY) : null;
        if (min != null && max != null && min > max) {
            problems.add(fields.place("min"), "problem.number.min-max", Numbers.plain(min), Numbers.plain(max));
        }
        return new QuestionKind.Numeric(
                fields.text("unit", ""),
                new Goalposts(floor, ceiling, isLog),
                min,
                max,
                fields.whole("decimals", 0, DECIMALS));
    }

    private void aboveZero(double goalpost, JsonPlace place) {
        if (goalpost <= 0) {
            problems.add(place, "problem.goalposts.log", Numbers.plain(goalpost));
        }
    }
}
