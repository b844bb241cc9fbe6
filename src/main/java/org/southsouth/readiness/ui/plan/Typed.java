package org.southsouth.readiness.ui.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Days and amounts as people type them. */
final class Typed {
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(,\\d{3})+|\\d{1,30})(\\.\\d{1,30})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f'_]+");
    private static final List<DateTimeFormatter> DAYS =
            List.of(pattern("uuuu-M-d"), pattern("d MMM uuuu"), pattern("d MMMM uuuu"), pattern("d.M.uuuu"));

    private Typed() {}

    private static DateTimeFormatter pattern(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** "2026-08-31", "31 Aug 2026", "31 August 2026" or "31.8.2026"; empty where it is none of these. */
    static Optional<LocalDate> day(String text) {
        String typed = text.strip().replaceAll("\\s+", " ");
        for (DateTimeFormatter form : DAYS) {
            try {
                return Optional.of(LocalDate.parse(typed, form));
            } catch (DateTimeParseException e) {
                // Not this form; the next may fit.
            }
        }
        return Optional.empty();
    }

    /** Digits, with commas or spaces between thousands and a point before decimals; empty where it is no such number. */
    static Optional<BigDecimal> amount(String text) {
        String typed = SPACES.matcher(text.strip()).replaceAll("");
        return AMOUNT.matcher(typed).matches() ? Optional.of(new BigDecimal(typed.replace(",", ""))) : Optional.empty();
    }
}
