package org.southsouth.readiness.words;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * A figure as somebody types it for a question. "1.500" is 1500 for some and 1.5 for others: it is read as the one that the question's
 * limits allow. Where they allow both it is none, until somebody says which one is meant.
 */
public record TypedFigure(QuestionKind.Numeric kind, Locale locale) {
    /** Empty where it is no number, or {@link #unclear}. */
    public OptionalDouble read(String typed) {
        Optional<NumberReading.Readings> two = readings(typed);
        if (two.filter(this::allowsBoth).isPresent()) {
            return OptionalDouble.empty();
        }
        if (two.filter(each -> kind.accepts(each.thousands())).isPresent()) {
            return OptionalDouble.of(two.get().thousands());
        }
        if (two.filter(each -> kind.accepts(each.decimals())).isPresent()) {
            return OptionalDouble.of(two.get().decimals());
        }
        return NumberReading.read(typed, kind.unit(), locale);
    }

    /** The two numbers that it could be, both of which the question would take. */
    public Optional<NumberReading.Readings> unclear(String typed) {
        return readings(typed).filter(this::allowsBoth);
    }

    /** Whether others would read another number, which the question does not take. */
    public boolean couldBeAnother(String typed) {
        return readings(typed).isPresent();
    }

    private Optional<NumberReading.Readings> readings(String typed) {
        return NumberReading.readings(typed, kind.unit());
    }

    private boolean allowsBoth(NumberReading.Readings two) {
        return kind.accepts(two.thousands()) && kind.accepts(two.decimals());
    }

    /** For a field, and read there as the same figure: 1.234 has a fourth decimal where it could be 1234. */
    public String text(double figure) {
        String text = NumberReading.text(figure, locale);
        return unclear(text).isPresent() ? text + "0" : text;
    }
}
