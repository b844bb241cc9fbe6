package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Answer;
import org.southsouth.readiness.core.assessment.Evidence;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.assessment.ResponseFit;
import org.southsouth.readiness.core.assessment.ResponseText;
import org.southsouth.readiness.core.assessment.Step;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.core.framework.QuestionKind;

/** One change of an answer as JSON. A response that its question could not have is refused. */
record ChangeJson(Framework framework, Problems problems) {
    private static final List<String> KNOWN = List.of(
            "question",
            "kind",
            "content",
            "note",
            "grade",
            "source",
            "year",
            "files",
            "at",
            "by",
            "reason",
            "previous",
            "merged",
            "withheld",
            "hash",
            "aside");

    private static final Range YEARS = new Range(0, 9999);

    static ObjectNode of(Step step, String hash, boolean isAside) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("question", step.question().value());
        put(step.after(), node);
        node.put("at", step.at().toString()).put("by", step.by());
        put(node, "reason", step.reason());
        put(node, "previous", step.previous());
        put(node, "merged", step.merged());
        put(node, "withheld", step.withheld());
        node.put("hash", hash);
        if (isAside) {
            node.put("aside", true);
        }
        return node;
    }

    static void put(Answer answer, ObjectNode node) {
        ResponseText response = ResponseText.of(answer.response());
        Evidence evidence = answer.evidence();
        node.put("kind", response.kind());
        put(node, "content", response.content());
        put(node, "note", answer.note());
        put(node, "grade", evidence.grade() == null ? null : evidence.grade().name());
        put(node, "source", evidence.source());
        if (evidence.year() != null) {
            node.put("year", evidence.year().intValue());
        }
        if (!evidence.files().isEmpty()) {
            AttachedJson.put(evidence.files(), node);
        }
    }

    /** An empty content is a value; other empty texts need no field. */
    private static void put(ObjectNode node, String field, @Nullable String text) {
        if (text != null && (!text.isEmpty() || field.equals("content"))) {
            node.put(field, text);
        }
    }

    Step step(Fields fields) {
        fields.only(KNOWN);
        QuestionId id = new QuestionId(fields.id("question"));
        return new Step(
                id,
                answer(fields, id),
                ZipExchangeFile.time(fields, "at", problems),
                limited(fields, "by"),
                limited(fields, "reason"),
                optional(fields, "previous"),
                optional(fields, "merged"),
                optional(fields, "withheld"));
    }

    Answer answer(Fields fields, QuestionId id) {
        return new Answer(response(fields, id), limited(fields, "note"), evidence(fields));
    }

    private static @Nullable String optional(Fields fields, String field) {
        return fields.has(field) ? fields.text(field) : null;
    }

    private String limited(Fields fields, String field) {
        String text = fields.text(field, "");
        if (text.length() > CsvForm.TEXT) {
            problems.add(fields.place(field), "problem.exchange.long", Integer.toString(CsvForm.TEXT));
        }
        return text;
    }

    private Evidence evidence(Fields fields) {
        Integer year = fields.has("year") ? fields.whole("year", 0, YEARS) : null;
        return new Evidence(grade(fields), limited(fields, "source"), year, new AttachedJson(problems).files(fields));
    }

    private @Nullable Grade grade(Fields fields) {
        String letter = fields.text("grade", "");
        for (Grade grade : Grade.values()) {
            if (grade.name().equals(letter)) {
                return grade;
            }
        }
        if (!letter.isEmpty()) {
            problems.add(fields.place("grade"), "problem.answer.grade", Excerpt.of(letter));
        }
        return null;
    }

    private Response response(Fields fields, QuestionId id) {
        String content = fields.has("content") ? fields.text("content", "") : null;
        Optional<Response> response = new ResponseText(fields.text("kind"), content).response();
        Optional<Question> question = framework.question(id);
        if (question.isEmpty()) {
            problems.add(fields.place("question"), "problem.exchange.question", Excerpt.of(id.value()));
        } else if (response.isEmpty() || !fits(response.get(), question.get().kind())) {
            problems.add(fields.place(), "problem.exchange.response", id.value());
        }
        return response.orElse(new Response.Blank());
    }

    /** Whether it is a response that such a question can have. */
    static boolean fits(Response response, QuestionKind kind) {
        boolean isShort =
                response.written().map(text -> text.length() <= CsvForm.TEXT).orElse(true);
        return isShort && ResponseFit.of(response, kind) == ResponseFit.FITS;
    }
}
