package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.ExchangeScope;
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
        Map<AssessmentId, ExchangeScope> parts = new LinkedHashMap<>();
        json.path(PARTS)
                .properties()
                .forEach(part -> portion(part.getKey(), part.getValue())
                        .ifPresent(scope -> parts.put(new AssessmentId(part.getKey()), scope)));
        return new Asked(json.path(NAME).asBoolean(false), parts);
    }

    private static Optional<ExchangeScope> portion(String assessment, JsonNode part) {
        String section = part.path(SECTION).asText();
        String body = part.path(BODY).asText();
        if (isFit(assessment) && isFit(section)) {
            return Optional.of(new ExchangeScope.Part(new SectionId(section)));
        }
        return isFit(assessment) && isFit(body) ? Optional.of(new ExchangeScope.Asked(body)) : Optional.empty();
    }

    private static boolean isFit(String text) {
        return !text.isBlank() && text.length() <= LONGEST;
    }

    /** Into what stands there; what is not understood stays. */
    static void write(Asked asked, ObjectNode json) {
        json.put(NAME, asked.isForName());
        ObjectNode parts = SettingsJson.objectIn(json, PARTS);
        List<String> understood = parts.properties().stream()
                .filter(part -> portion(part.getKey(), part.getValue()).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        parts.remove(understood);
        asked.parts().forEach((assessment, scope) -> {
            ObjectNode part = parts.putObject(assessment.value());
            if (scope instanceof ExchangeScope.Part of) {
                part.put(SECTION, of.section().value());
            } else if (scope instanceof ExchangeScope.Asked of) {
                part.put(BODY, of.ask());
            }
        });
    }
}
