package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.ExchangeScope;

/** Which questions are meant: of a section, or of bodies. */
final class ScopeJson {
    static final String SECTION = "section";
    static final String ASK = "ask";
    static final String PARTS = "parts";

    private ScopeJson() {}

    static void put(ObjectNode node, ExchangeScope scope) {
        if (scope instanceof ExchangeScope.Part part) {
            node.put(SECTION, part.section().value());
        } else if (scope instanceof ExchangeScope.Asked asked) {
            put(node, ASK, asked);
        } else if (scope instanceof ExchangeScope.Several several) {
            ArrayNode parts = node.putArray(PARTS);
            several.parts().forEach(part -> put(parts.addObject(), part));
        }
    }

    /** One body as a text, as every version writes it, and several as a list. */
    static void put(ObjectNode node, String field, ExchangeScope.Asked asked) {
        if (asked.bodies().size() == 1) {
            node.put(field, asked.bodies().get(0));
        } else {
            ArrayNode bodies = node.putArray(field);
            asked.bodies().forEach(bodies::add);
        }
    }

    /** With a problem where it says nobody, or too many. Whether there is such a section is asked elsewhere. */
    static ExchangeScope read(Fields fields, Problems problems) {
        return fields.has(PARTS) ? several(fields, problems) : one(fields, problems);
    }

    private static ExchangeScope several(Fields fields, Problems problems) {
        List<Fields.Item> items = fields.items(PARTS);
        if (items.size() > ExchangeScope.Several.MOST) {
            problems.add(fields.place(PARTS), "problem.list.long", Integer.toString(ExchangeScope.Several.MOST));
            return new ExchangeScope.Whole();
        }
        List<ExchangeScope> parts = new ArrayList<>();
        for (Fields.Item item : items) {
            Fields part = Fields.of(item.value(), item.place(), problems);
            if (part != null) {
                parts.add(one(part, problems));
            }
        }
        return parts.isEmpty() ? new ExchangeScope.Whole() : ExchangeScope.together(parts);
    }

    private static ExchangeScope one(Fields fields, Problems problems) {
        if (fields.has(SECTION)) {
            return new ExchangeScope.Part(new SectionId(fields.id(SECTION)));
        }
        if (!fields.has(ASK)) {
            return new ExchangeScope.Whole();
        }
        if (!fields.item(ASK).value().isArray()) {
            return new ExchangeScope.Asked(fields.text(ASK));
        }
        List<Fields.Item> items = fields.items(ASK);
        if (items.size() > ExchangeScope.Asked.MOST) {
            problems.add(fields.place(ASK), "problem.list.long", Integer.toString(ExchangeScope.Asked.MOST));
            return new ExchangeScope.Whole();
        }
        List<String> bodies = new ArrayList<>();
        items.forEach(item -> bodies.add(Fields.asText(item.value(), item.place(), problems)));
        return bodies.isEmpty() ? new ExchangeScope.Whole() : new ExchangeScope.Asked(bodies);
    }
}
