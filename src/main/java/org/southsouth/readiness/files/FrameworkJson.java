package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.southsouth.readiness.core.framework.Band;
import org.southsouth.readiness.core.framework.Framework;
import org.southsouth.readiness.core.framework.FrameworkHead;
import org.southsouth.readiness.core.framework.Section;
import org.southsouth.readiness.core.problem.Parsed;

/**
 * A whole framework as one JSON text after formats.md 1, its sections inline. What was written reads back equal, so equal
 * texts mean equal frameworks; the text does not depend on how the framework was spread over files.
 */
public final class FrameworkJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private FrameworkJson() {}

    public static String write(Framework framework) {
        FrameworkHead head = framework.head();
        Section root = framework.root();
        ObjectNode node = NODES.objectNode();
        node.put("id", head.id()).put("version", head.version()).put("title", head.title());
        node.put("mean", Fields.word(root.mean()));
        number(node, "needs", root.needs());
        number(node, "floor", head.floor());
        number(node, "completeness", head.completeness());
        node.put("core", head.core());
        ArrayNode bands = node.putArray("bands");
        for (Band band : head.bands()) {
            number(bands.addObject().put("id", band.id()).put("title", band.title()), "from", band.from());
        }
        ArrayNode sections = node.putArray("sections");
        root.sections().forEach(section -> sections.add(section(section)));
        return node.toPrettyString();
    }

    /** Or every problem, with {@code framework.json} for the file. */
    public static Parsed<Framework> read(String text) {
        return FrameworkReading.of(text);
    }

    private static ObjectNode section(Section section) {
        ObjectNode node = NODES.objectNode();
        node.put("id", section.id().value()).put("title", section.title());
        if (!section.shortTitle().equals(section.title())) {
            node.put("short", section.shortTitle());
        }
        node.put("purpose", section.purpose());
        number(node, "weight", section.weight());
        node.put("mean", Fields.word(section.mean()));
        number(node, "needs", section.needs());
        ArrayNode children = node.putArray(section.sections().isEmpty() ? "questions" : "sections");
        section.sections().forEach(child -> children.add(section(child)));
        section.questions().forEach(question -> children.add(QuestionJson.of(question)));
        return node;
    }

    /** Without a fraction where there is none; a negative zero keeps its sign. */
    static void number(ObjectNode node, String field, double number) {
        boolean isWhole = number == Math.rint(number) && Math.abs(number) < 1e15 && !isNegativeZero(number);
        if (isWhole) {
            node.put(field, (long) number);
        } else {
            node.put(field, number);
        }
    }

    private static boolean isNegativeZero(double number) {
        return number == 0 && Double.doubleToRawLongBits(number) != 0;
    }
}
