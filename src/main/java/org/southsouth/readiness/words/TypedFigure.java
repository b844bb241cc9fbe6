package org.southsouth.readiness.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * A figure as somebody types it for a question. "1.500" is 1500 for some and 1.5 for others: it is read as the one that the question's
 * limits allow. Where they allow both it is the one near a figure that is known; where none is, it is none, until somebody says
 * which one is meant.
 *
 * @param known what was published or answered before for this question, in its unit
 */
public record TypedFigure(QuestionKind.Numeric kind, Locale locale, List<Double> known) {
    /** How many times larger or smaller than a known figure is still near it; the two readings are a thousand times apart. */
    private static final double NEAR = 3;

    public TypedFigure {
        known = List.copyOf(known);
    }

    /** Where nothing is known. */
    public TypedFigure(QuestionKind.Numeric kind, Locale locale) {
        this(kind, locale, List.of());
    }

    /** Empty where it is no number, or {@link #unclear}. */
    public OptionalDouble read(String typed) {
        Optional<NumberReading.Readings> two = readings(typed);
        if (two.filter(this::allowsBoth).isPresent()) {
            return near(two.get());
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
        return readings(typed).filter(this::allowsBoth).filter(two -> near(two).isEmpty());
    }

    /** Whether others would read another number, which the question does not take. */
    public boolean couldBeAnother(String typed) {
        return readings(typed).isPresent();
    }

    private Optional<NumberReading.Readings> readings(String typed) {
        return NumberReading.readings(typed, kind.unit());
    }

    /** The one near what is known; empty where neither is, or both are. */
    private OptionalDouble near(NumberReading.Readings two) {
        boolean isThousands = isNear(two.thousands());
        if (isThousands == isNear(two.decimals())) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(isThousands ? two.thousands() : two.decimals());
    }

    private boolean isNear(double figure) {
        return known.stream().anyMatch(each -> figure * each > 0 && figure / each <= NEAR && each / figure <= NEAR);
    }

    private boolean allowsBoth(NumberReading.Readings two) {
        return kind.accepts(two.thousands()) && kind.accepts(two.decimals());
    }

    /** For a field, and read there as the same figure: 1.234 has a fourth decimal where it could be 1234. */
    public String text(double figure) {
        String text = NumberReading.text(figure, locale);
        return readings(text).filter(this::allowsBoth).isPresent() ? text + "0" : text;
    }
}
