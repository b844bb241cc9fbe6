package org.southsouth.readiness.files;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.southsouth.readiness.core.text.PlainText;

/**
 * Every text of a JSON tree, at any depth, may hold what {@link PlainText} allows: texts of several lines where the field is
 * named as one, else a line. So a field that somebody adds is held to the stricter rule until it is named.
 */
record PlainTexts(Predicate<String> several, Problems problems) {
    /** Of an exchange file: what is written in a box of several lines, and what can be a copy of such a text. */
    private static final Set<String> OF_EXCHANGE = Set.of(
            "content",
            "note",
            "message",
            "source",
            "reason",
            "text",
            "reservations",
            "aim",
            "title",
            "supporting",
            "legalStep",
            "obstacle",
            "evidence",
            "indicator",
            "baseline",
            "target",
            "was",
            "is");

    static void ofExchange(JsonNode tree, JsonPlace place, Problems problems) {
        new PlainTexts(OF_EXCHANGE::contains, problems).check(tree, place);
    }

    /** Whose authors may write every text of it in several lines. */
    static void ofFramework(JsonNode tree, JsonPlace place, Problems problems) {
        new PlainTexts(field -> true, problems).check(tree, place);
    }

    private void check(JsonNode value, JsonPlace place) {
        check(value, place, "");
    }

    private void check(JsonNode value, JsonPlace place, String field) {
        if (value.isTextual()) {
            text(value.textValue(), place, several.test(field));
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                check(value.path(i), place.item(i), field);
            }
        } else {
            value.properties().forEach(one -> check(one.getValue(), place.field(one.getKey()), one.getKey()));
        }
    }

    private void text(String text, JsonPlace place, boolean isSeveral) {
        OptionalInt foreign = isSeveral ? PlainText.foreign(text) : PlainText.foreignToLine(text);
        foreign.ifPresent(point -> problems.add(
                place, isSeveral ? "problem.text.lines" : "problem.text.line", Excerpt.ofCodePoint(point)));
    }
}
