package org.southsouth.readiness.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.southsouth.readiness.words.TypedDay;

/** Days and amounts as people type them. */
final class PlanInputParser {
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,30})(\\.\\d{1,30})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'_]+");

    private PlanInputParser() {}

    /** Empty where it is no day with its year; today may be said in a word. */
    static Optional<LocalDate> wholeDay(LocalDate today, String text) {
        return TypedDay.of(today, text);
    }

    /** A day without a year is the next one from today on. */
    static Optional<LocalDate> day(LocalDate today, String text) {
        return TypedDay.from(today, text);
    }

    /** Digits, with commas or spaces between thousands and a point before decimals; empty where it is no such number. */
    static Optional<BigDecimal> amount(String text) {
        String typed = SPACES.matcher(text.strip()).replaceAll("");
        return AMOUNT.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(",", ""))) : Optional.empty();
    }
}
