package org.southsouth.readiness.report.pdf;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates in full: "25 November 2026" in English, else as the language has them. */
record Dates(Locale locale) {
    private static final char NO_BREAK = '\u00A0';

    String of(LocalDate date) {
        DateTimeFormatter format = locale.getLanguage().equals("en")
                ? DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale);
        return format.format(date).replace(' ', NO_BREAK);
    }
}
