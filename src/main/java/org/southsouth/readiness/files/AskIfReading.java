package org.southsouth.readiness.files;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.QuestionId;

/** Reads conditions. What of a condition cannot be read is left out, and the rest is checked all the same. */
final class AskIfReading {
    private static final int DEEPEST = 32;
    private static final List<String> FIELDS = List.of("question", "atLeast", "is", "answered", "all", "any", "not");
    private static final List<String> TESTS = List.of("atLeast", "is", "answered");
    private static final List<String> JOINS = List.of("all", "any", "not");

    private final FrameworkFiles files;
    private final Problems problems;

    AskIfReading(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
    }

    @Nullable
    AskIf read(Fields.Item item) {
        return read(item, 1);
    }

    private @Nullable AskIf read(Fields.Item item, int depth) {
        if (depth > DEEPEST) {
            problems.add(item.place(), "problem.ask.deep", Integer.toString(DEEPEST));
            return null;
        }
        Fields fields = Fields.of(item.value(), item.place(), problems);
        if (fields == null) {
            return null;
        }
        boolean isKnown = fields.only(FIELDS);
        List<String> words = fields.present(FIELDS);
        boolean isJoin = words.size() == 1 && JOINS.contains(words.get(0));
        boolean isTest = words.size() == 2 && words.get(0).equals("question") && TESTS.contains(words.get(1));
        if (!isJoin && !isTest) {
            if (isKnown) {
                problems.add(fields.place(), "problem.ask.shape");
            }
            return null;
        }
        AskIf condition = isJoin ? joined(fields, words.get(0), depth) : test(fields, words.get(1));
        return condition == null ? null : files.placed(condition, fields.place());
    }

    private @Nullable AskIf joined(Fields fields, String word, int depth) {
        if (word.equals("not")) {
            AskIf part = read(fields.item(word), depth + 1);
            return part == null ? null : new AskIf.Not(part);
        }
        List<AskIf> parts = new ArrayList<>();
        for (Fields.Item item : fields.items(word)) {
            AskIf part = read(item, depth + 1);
            if (part != null) {
                parts.add(part);
            }
        }
        return word.equals("all") ? new AskIf.All(parts) : new AskIf.Any(parts);
    }

    private @Nullable AskIf test(Fields fields, String word) {
        String gate = fields.text("question");
        AskIf test = switch (word) {
            case "atLeast" -> new AskIf.AtLeast(new QuestionId(gate), fields.number(word, Range.POINTS));
            case "is" -> new AskIf.Is(new QuestionId(gate), options(fields));
            default -> answered(fields, gate);
        };
        return gate.isBlank() ? null : test;
    }

    private List<String> options(Fields fields) {
        List<String> options = new ArrayList<>();
        for (Fields.Item item : fields.items("is")) {
            String option = Fields.asText(item.value(), item.place(), problems);
            if (item.value().isTextual()) {
                options.add(option);
            }
        }
        return options;
    }

    private AskIf answered(Fields fields, String gate) {
        if (!fields.truth("answered", true)) {
            problems.add(fields.place("answered"), "problem.ask.answered");
        }
        return new AskIf.Answered(new QuestionId(gate));
    }
}
