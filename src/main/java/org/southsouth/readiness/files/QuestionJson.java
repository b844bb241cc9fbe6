package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.southsouth.readiness.core.framework.AskIf;
import org.southsouth.readiness.core.framework.Guidance;
import org.southsouth.readiness.core.framework.NotAsked;
import org.southsouth.readiness.core.framework.Question;
import org.southsouth.readiness.core.framework.Scope;

/** Writes one question; what {@link QuestionReading} takes for granted is left out. */
final class QuestionJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private QuestionJson() {}

    static ObjectNode of(Question question) {
        ObjectNode node = NODES.objectNode();
        node.put("id", question.id().value()).put("title", question.title()).put("text", question.text());
        KindJson.put(question.kind(), node);
        FrameworkJson.number(node, "weight", question.weight());
        guidance(node, question.guidance());
        ArrayNode scope = node.putArray("scope");
        for (Scope one : Scope.values()) {
            if (question.scope().contains(one)) {
                scope.add(Fields.word(one));
            }
        }
        if (question.isCore()) {
            node.put("core", true);
        }
        AskIf askIf = question.askIf();
        if (askIf != null) {
            node.set("askIf", condition(askIf));
        }
        if (question.notAsked() != NotAsked.LEAVE_OUT) {
            node.put("notAsked", Fields.word(question.notAsked()));
        }
        return node;
    }

    private static void guidance(ObjectNode node, Guidance guidance) {
        text(node, "help", guidance.help());
        text(node, "evidence", guidance.evidence());
        text(node, "source", guidance.source());
        text(node, "ask", guidance.ask());
        text(node, "sdg", guidance.sdg());
        text(node, "action", guidance.action());
    }

    private static void text(ObjectNode node, String field, String text) {
        if (!text.isEmpty()) {
            node.put(field, text);
        }
    }

    private static ObjectNode condition(AskIf condition) {
        ObjectNode node = NODES.objectNode();
        if (condition instanceof AskIf.All all) {
            parts(node.putArray("all"), all.parts());
        } else if (condition instanceof AskIf.Any any) {
            parts(node.putArray("any"), any.parts());
        } else if (condition instanceof AskIf.Not not) {
            node.set("not", condition(not.part()));
        } else if (condition instanceof AskIf.AtLeast atLeast) {
            FrameworkJson.number(node.put("question", atLeast.gate().value()), "atLeast", atLeast.points());
        } else if (condition instanceof AskIf.Is is) {
            ArrayNode options = node.put("question", is.gate().value()).putArray("is");
            is.options().forEach(options::add);
        } else if (condition instanceof AskIf.Answered answered) {
            node.put("question", answered.gate().value()).put("answered", true);
        }
        return node;
    }

    private static void parts(ArrayNode array, List<AskIf> parts) {
        parts.forEach(part -> array.add(condition(part)));
    }
}
