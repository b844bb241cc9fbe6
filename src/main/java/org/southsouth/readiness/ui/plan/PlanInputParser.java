package org.southsouth.readiness.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.southsouth.readiness.words.TypedDay;

/** Days as people type them, and figures as a draft holds them. */
final class PlanInputParser {
    private static final Pattern FIGURE = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private PlanInputParser() {}

    /** Empty where it is no day with its year; today may be said in a word. */
    static Optional<LocalDate> wholeDay(LocalDate today, String text) {
        return TypedDay.of(today, text);
    }

    /** A day without a year is the next one from today on. */
    static Optional<LocalDate> day(LocalDate today, String text) {
        return TypedDay.from(today, text);
    }

    /** As {@link Draft} writes a figure; what could not be read as one is empty. */
    static Optional<BigDecimal> figure(String text) {
        return FIGURE.matcher(text.strip()).matches() ? Optional.of(new BigDecimal(text.strip())) : Optional.empty();
    }
}
