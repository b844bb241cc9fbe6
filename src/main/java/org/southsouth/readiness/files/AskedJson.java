package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.Portion;
import org.southsouth.readiness.core.settings.Asked;

/** What was asked, as it stands in the settings; what is not understood was not asked. */
final class AskedJson {
    private static final int LONGEST = 200;
    private static final String NAME = "name";
    private static final String PARTS = "parts";
    private static final String SECTION = "section";
    private static final String BODY = "body";

    private AskedJson() {}

    static Asked read(JsonNode json) {
        Map<AssessmentId, Portion> parts = new LinkedHashMap<>();
        json.path(PARTS).properties().forEach(part -> {
            String section = part.getValue().path(SECTION).asText();
            String body = part.getValue().path(BODY).asText();
            if (isFit(part.getKey()) && isFit(section)) {
                parts.put(new AssessmentId(part.getKey()), new Portion.Part(new SectionId(section)));
            } else if (isFit(part.getKey()) && isFit(body)) {
                parts.put(new AssessmentId(part.getKey()), new Portion.Asked(body));
            }
        });
        return new Asked(json.path(NAME).asBoolean(false), parts);
    }

    private static boolean isFit(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    static ObjectNode write(Asked asked) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put(NAME, asked.isForName());
        ObjectNode parts = json.putObject(PARTS);
        asked.parts().forEach((assessment, portion) -> {
            ObjectNode part = parts.putObject(assessment.value());
            if (portion instanceof Portion.Part of) {
                part.put(SECTION, of.section().value());
            } else if (portion instanceof Portion.Asked of) {
                part.put(BODY, of.ask());
            }
        });
        return json;
    }
}
