package org.southsouth.readiness.words;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.southsouth.readiness.core.framework.QuestionKind;

/**
 * A figure as somebody types it for a question. "1.500" is 1500 for some and 1.5 for others. What is known of the question tells
 * which is meant: its limits, a figure that stands beside it, and how many decimals it shows. Where these tell nothing it is none,
 * until somebody says which one is meant (decision 86).
 *
 * @param known what was published or answered before for this question, in its unit
 */
public record TypedFigure(QuestionKind.Numeric kind, Locale locale, List<Double> known) {
    /** How many times larger or smaller than a known figure is still near it; the two readings are a thousand times apart. */
    private static final double NEAR = 3;

    /** Beyond so many times the most that is taken, nobody means thousands: no share is 12,345 per cent. */
    private static final double FAR_ABOVE = 10;

    public TypedFigure {
        known = List.copyOf(known);
    }

    /** Where nothing is known. */
    public TypedFigure(QuestionKind.Numeric kind, Locale locale) {
        this(kind, locale, List.of());
    }

    /** Empty where it is no number, {@link #unclear} or {@link #tooLarge}. */
    public OptionalDouble read(String typed) {
        OptionalDouble asTyped = NumberReading.read(typed, kind.unit(), locale);
        return readings(typed).map(two -> meant(two, asTyped)).orElse(asTyped);
    }

    /** The two numbers that it could be, both of which the question would take. */
    public Optional<NumberReading.Readings> unclear(String typed) {
        return readings(typed)
                .filter(this::allowsBoth)
                .filter(two -> read(typed).isEmpty());
    }

    /** The two numbers that it could be, where the question takes only the one with decimals. */
    public Optional<NumberReading.Readings> tooLarge(String typed) {
        return readings(typed)
                .filter(two -> !kind.accepts(two.thousands()) && kind.accepts(two.decimals()))
                .filter(two -> read(typed).isEmpty());
    }

    /** The number that others would read; empty where there is none, or where it is not read at all. */
    public OptionalDouble other(String typed) {
        NumberReading.Readings two = readings(typed).orElse(null);
        OptionalDouble read = read(typed);
        if (two == null || read.isEmpty()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(read.getAsDouble() == two.decimals() ? two.thousands() : two.decimals());
    }

    /**
     * Whether somebody may well have meant the other number: it is read otherwise than the language of the application has it (3.750 as
     * 3750 in English), or nothing that is known is near it.
     */
    public boolean isDoubtful(String typed) {
        OptionalDouble read = read(typed);
        OptionalDouble asTyped = NumberReading.read(typed, kind.unit(), locale);
        return other(typed).isPresent() && read.isPresent() && (!read.equals(asTyped) || !isNear(read.getAsDouble()));
    }

    private Optional<NumberReading.Readings> readings(String typed) {
        return NumberReading.readings(typed, kind.unit());
    }

    /** {@code asTyped} is what it says in the language of the application. */
    private OptionalDouble meant(NumberReading.Readings two, OptionalDouble asTyped) {
        boolean isThousands = asTyped.stream().anyMatch(figure -> figure == two.thousands());
        if (allowsBoth(two)) {
            OptionalDouble near = near(two);
            // Three decimals are more than such a question shows.
            boolean isWhole = kind.decimals() == 0 || (kind.decimals() == 1 && isThousands);
            return near.isEmpty() && isWhole ? OptionalDouble.of(two.thousands()) : near;
        }
        if (kind.accepts(two.thousands())) {
            return OptionalDouble.of(two.thousands());
        }
        if (kind.accepts(two.decimals())) {
            // Whatever the sign: many who use the application in English have a point between thousands at home.
            boolean isClear = isNear(two.decimals()) || isFarAbove(two.thousands());
            return isClear ? OptionalDouble.of(two.decimals()) : OptionalDouble.empty();
        }
        return asTyped;
    }

    private boolean isFarAbove(double thousands) {
        Double max = kind.max();
        return max != null && thousands > FAR_ABOVE * max;
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

    /** For a field, and read there as the same figure: 1.234 has a fourth decimal where it could be, or be meant as, 1234. */
    public String text(double figure) {
        String text = NumberReading.text(figure, locale);
        boolean isUnclear = readings(text)
                .filter(two -> allowsBoth(two) || read(text).isEmpty())
                .isPresent();
        return isUnclear ? text + "0" : text;
    }
}
