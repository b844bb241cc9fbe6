package org.southsouth.readiness.files;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.Scope;

/** Reads questions; what they ask for by {@link KindJson}. */
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

    private final FrameworkFiles files;
    private final Problems problems;
    private final KindJson kinds;
    private final AskIfReading conditions;

    QuestionReading(FrameworkFiles files) {
        this.files = files;
        this.problems = files.problems();
        this.kinds = new KindJson(files);
        this.conditions = new AskIfReading(files);
    }

    Question read(Fields fields) {
        String type = kinds.type(fields, FIELDS);
        Question question = new Question(
                new QuestionId(fields.id("id")),
                fields.text("title"),
                fields.text("text"),
                kinds.read(fields, type),
                fields.number("weight", 1, Range.NOT_NEGATIVE),
                guidance(fields),
                scope(fields),
                fields.truth("core", false),
                fields.has("askIf") ? conditions.read(fields.item("askIf")) : null,
                fields.oneOf("notAsked", NotAsked.LEAVE_OUT));
        return files.placed(question, fields.place());
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
