package org.southsouth.readiness.report.json;

import java.util.List;
import org.southsouth.readiness.core.card.Card;
import org.southsouth.readiness.core.framework.FrameworkRef;
import org.southsouth.readiness.core.framework.QuestionId;
import org.southsouth.readiness.report.column.DataWriter;
import org.southsouth.readiness.report.model.CardsReport;

/** Cards as JSON, {@code formats.md} 11: what another copy of the application reads again to the same cards. */
public final class CardJson {
    private static final int FORMAT_VERSION = 1;

    private CardJson() {}

    public static byte[] of(CardsReport report) {
        return new JsonText()
                .writeWith(json -> json.object(() -> {
                    json.text("kind", "cards");
                    json.count("formatVersion", FORMAT_VERSION);
                    json.text("madeOn", report.edition().madeOn().toString());
                    json.text("madeBy", "readiness " + report.edition().version());
                    json.texts("notices", List.of(report.notice()));
                    json.objects("cards", report.cards(), card -> card(json, card));
                }));
    }

    private static void card(JsonText json, Card card) {
        json.text("id", card.id().value());
        json.word("kind", card.kind());
        json.text("subject", card.subject().code());
        FrameworkRef framework = card.origin().framework();
        if (framework != null) {
            json.object("framework", () -> {
                json.text("id", framework.id());
                json.text("version", framework.version());
            });
        }
        json.texts("sought", ids(card.origin().sought()));
        json.texts("offered", ids(card.origin().offered()));
        json.text("title", card.title());
        json.text("challenge", card.story().challenge());
        json.text("done", card.story().done());
        json.text("results", card.story().results());
        json.text("replication", card.story().replication());
        json.text("evidence", card.story().evidence());
        json.text("countries", card.sides().countries());
        json.text("partners", card.sides().partners());
        json.text("contact", card.sides().contact());
        json.texts("forms", card.forms().stream().map(DataWriter::code).toList());
        json.text("sdg", card.sdg());
        json.text("period", card.period());
        json.text("validatedBy", card.validity().by());
        json.textOrNull(
                "validUntil",
                card.validity().until() == null ? null : card.validity().until().toString());
    }

    private static List<String> ids(List<QuestionId> questions) {
        return questions.stream().map(QuestionId::value).toList();
    }
}
