package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.southsouth.readiness.core.assessment.AssessmentId;
import org.southsouth.readiness.core.framework.SectionId;
import org.southsouth.readiness.core.merge.AnswerRequest;
import org.southsouth.readiness.core.merge.AskedPart;
import org.southsouth.readiness.core.merge.ExchangeScope;
import org.southsouth.readiness.core.settings.Asked;

/** What was asked, as it stands in the settings; what is not understood was not asked. */
final class AskedJson {
    private static final int LONGEST = 200;
    private static final String NAME = "name";
    private static final String PARTS = "parts";
    private static final String SECTION = "section";
    private static final String BODY = "body";
    private static final String MADE = "madeAt";
    private static final String SENT = "sentAt";
    private static final String EARLIER = "earlier";

    private AskedJson() {}

    static Asked read(JsonNode json) {
        Map<AssessmentId, AskedPart> parts = new LinkedHashMap<>();
        json.path(PARTS)
                .properties()
                .forEach(part -> portion(part.getKey(), part.getValue())
                        .ifPresent(asked -> parts.put(new AssessmentId(part.getKey()), asked)));
        return new Asked(json.path(NAME).asBoolean(false), parts);
    }

    private static Optional<AskedPart> portion(String assessment, JsonNode part) {
        Optional<AnswerRequest> request = request(part);
        List<AskedPart> earlier = new ArrayList<>();
        part.path(EARLIER)
                .forEach(file -> portion(assessment, file)
                        .filter(asked ->
                                asked.request().isPresent() && asked.earlier().isEmpty())
                        .ifPresent(earlier::add));
        return scope(assessment, part)
                .filter(scope -> request.isPresent() || !earlier.isEmpty() || !(scope instanceof ExchangeScope.Whole))
                .map(scope -> new AskedPart(scope, request, time(part, MADE), earlier, time(part, SENT)));
    }

    private static Optional<Instant> time(JsonNode part, String field) {
        try {
            return part.path(field).isTextual()
                    ? Optional.of(Instant.parse(part.path(field).textValue()))
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<AnswerRequest> request(JsonNode part) {
        JsonPlace place = JsonPlace.top(RequestJson.FIELD);
        Problems problems = new Problems(RequestJson.FIELD);
        Fields fields = part.has(RequestJson.FIELD) ? Fields.of(part, place, problems) : null;
        return fields == null
                ? Optional.empty()
                : RequestJson.read(fields, problems).filter(request -> problems.isEmpty());
    }

    private static Optional<ExchangeScope> scope(String assessment, JsonNode part) {
        String section = part.path(SECTION).asText();
        if (isFit(assessment) && isFit(section)) {
            return Optional.of(new ExchangeScope.Part(new SectionId(section)));
        }
        if (!isFit(assessment) || !part.isObject()) {
            return Optional.empty();
        }
        List<String> bodies = bodies(part.path(BODY));
        return Optional.of(bodies.isEmpty() ? new ExchangeScope.Whole() : new ExchangeScope.Asked(bodies));
    }

    /** None where one of them cannot be meant. */
    private static List<String> bodies(JsonNode node) {
        List<String> bodies = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(body -> bodies.add(body.asText()));
        } else {
            bodies.add(node.asText());
        }
        boolean isFit =
                bodies.size() <= ExchangeScope.Asked.MOST && bodies.stream().allMatch(AskedJson::isFit);
        return isFit ? bodies : List.of();
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
        asked.parts().forEach((assessment, of) -> put(of, parts.putObject(assessment.value())));
    }

    private static void put(AskedPart of, ObjectNode part) {
        of.madeAt().ifPresent(at -> part.put(MADE, at.toString()));
        of.sentAt().ifPresent(at -> part.put(SENT, at.toString()));
        of.request().ifPresent(request -> part.set(RequestJson.FIELD, RequestJson.of(request)));
        if (of.scope() instanceof ExchangeScope.Part section) {
            part.put(SECTION, section.section().value());
        } else if (of.scope() instanceof ExchangeScope.Asked body) {
            ScopeJson.put(part, BODY, body);
        }
        if (!of.earlier().isEmpty()) {
            ArrayNode earlier = part.putArray(EARLIER);
            of.earlier().forEach(file -> put(file, earlier.addObject()));
        }
    }
}
