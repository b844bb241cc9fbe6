package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.southsouth.readiness.core.framework.Goalposts;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Option;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.core.framework.Scope;

/** Reads questions. A question whose kind cannot be read becomes a choice without options, of which the check says nothing. */
final class QuestionReading {
    private static final List<String> FIELDS = List.of(
            "id",
            "title",
            "text",
            "type",
            "weight",
            "help",
            "evidence",
            "source",
            "ask",
            "sdg",
            "action",
            "scope",
            "core",
            "askIf",
            "notAsked");
    private static final Map<String, List<String>> TYPES = Map.of(
            "choice", List.of("options"),
            "multiple", List.of("options"),
            "number", List.of("unit", "floor", "ceiling", "curve", "min", "max", "decimals"),
            "text", List.of());
    private static final List<String> OPTION_FIELDS = List.of("id", "text", "points");
    private static final List<String> TYPE_WORDS = List.of("choice", "multiple", "number", "text");
    private static final Range DECIMALS = new Range(0, 15);
    private static final QuestionKind UNREAD = new QuestionKind.Choice(List.of());

    private enum Curve {
        LINEAR,
        LOG
    }

    private final FrameworkFiles files;
    private final Problems problems;
    private final AskIfReading conditions;

    QuestionReading(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
        this.conditions = new AskIfReading(files);
    }

    Question read(Fields fields) {
        String type = type(fields);
        only(fields, type);
        Question question = new Question(
                new QuestionId(fields.id("id")),
                fields.text("title"),
                fields.text("text"),
                kind(fields, type),
                fields.number("weight", 1, Range.NOT_NEGATIVE),
                guidance(fields),
                scope(fields),
                fields.truth("core", false),
                fields.has("askIf") ? conditions.read(fields.item("askIf")) : null,
                fields.oneOf("notAsked", NotAsked.LEAVE_OUT));
        return files.placed(question, fields.place());
    }

    /** Empty where it is none of the known ones. */
    private String type(Fields fields) {
        String type = fields.text("type");
        if (TYPES.containsKey(type)) {
            return type;
        }
        if (!type.isBlank()) {
            problems.add(fields.place("type"), "problem.word.unknown", Excerpt.of(type), String.join(", ", TYPE_WORDS));
        }
        return "";
    }

    /** A field of another type is refused like an unknown one; of a question without a type it may be any. */
    private void only(Fields fields, String type) {
        List<String> ofAny = TYPES.values().stream().flatMap(List::stream).toList();
        List<String> ofType = TYPES.getOrDefault(type, ofAny);
        for (String name : fields.names()) {
            if (ofAny.contains(name) && !ofType.contains(name)) {
                problems.add(fields.place(name), "problem.field.other-type", name, type);
            }
        }
        fields.only(Stream.of(FIELDS, ofAny).flatMap(List::stream).toList());
    }

    private QuestionKind kind(Fields fields, String type) {
        return switch (type) {
            case "choice" -> new QuestionKind.Choice(options(fields, true));
            case "multiple" -> multiple(fields);
            case "number" -> numeric(fields);
            case "text" -> new QuestionKind.Text();
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

    private QuestionKind numeric(Fields fields) {
        boolean isLog = fields.oneOf("curve", Curve.LINEAR) == Curve.LOG;
        double floor = fields.number("floor", Range.ANY);
        double ceiling = fields.number("ceiling", Range.ANY);
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

    private static Guidance guidance(Fields fields) {
        return new Guidance(
                fields.text("help", ""),
                fields.text("evidence", ""),
                fields.text("source", ""),
                fields.text("ask", ""),
                fields.text("sdg", ""),
                fields.text("action", ""));
    }

    private Set<Scope> scope(Fields fields) {
        if (!fields.has("scope")) {
            return EnumSet.allOf(Scope.class);
        }
        Set<Scope> scope = EnumSet.noneOf(Scope.class);
        for (Fields.Item item : fields.items("scope")) {
            Scope one = Fields.constant(item, Scope.class, problems);
            if (one != null) {
                scope.add(one);
            }
        }
        return scope;
    }
}
