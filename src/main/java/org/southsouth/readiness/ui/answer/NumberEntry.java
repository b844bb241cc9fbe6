package org.southsouth.readiness.ui.answer;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.assessment.Response;
import org.southsouth.readiness.core.framework.QuestionKind;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** What came of a typed figure: a response, or the sentence that says why it is not taken. */
record NumberEntry(@Nullable Response response, String error) {
    /** Above this not every whole number can be kept. */
    private static final double TOO_LARGE = 1e15;

    static NumberEntry of(String typed, QuestionKind.Numeric kind, Messages messages, Formats formats) {
        if (typed.isBlank()) {
            return new NumberEntry(new Response.Blank(), "");
        }
        OptionalDouble read = NumberReading.read(typed, messages.getLocale());
        if (read.isEmpty()) {
            return new NumberEntry(null, messages.get("answer.number.error.not", typed.strip()));
        }
        double value = read.getAsDouble();
        if (Math.abs(value) >= TOO_LARGE) {
            return new NumberEntry(null, messages.get("answer.number.error.large", typed.strip()));
        }
        Double min = kind.min();
        Double max = kind.max();
        if (min != null && value < min) {
            return refused("answer.number.error.below", value, min, messages, formats);
        }
        if (max != null && value > max) {
            return refused("answer.number.error.above", value, max, messages, formats);
        }
        return new NumberEntry(new Response.Figure(value), "");
    }

    private static NumberEntry refused(String key, double value, double limit, Messages messages, Formats formats) {
        return new NumberEntry(null, messages.get(key, formats.number(value), formats.number(limit)));
    }
}
