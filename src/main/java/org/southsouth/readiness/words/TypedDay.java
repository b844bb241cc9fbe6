package org.southsouth.readiness.words;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day as people type it: 2026-08-31, 2026/8/31, 2026. 08. 31., 2026年8月31日, 31.8.2026, 31/08/2026, 31-8-2026, 31 Aug 2026,
 * 31st of August 2026, August 31, 2026; months also by their Spanish, Portuguese, French, Indonesian, Hungarian, Polish and
 * Russian names. Of two small numbers the first is the day, as nearly everywhere, unless the second can be no month. A day that
 * the calendar does not have is none. Depends on no locale of the computer.
 */
public final class TypedDay {
    private static final int LONGEST = 60;
    private static final int MONTHS_OF_YEAR = 12;
    private static final LocalDate LEAP_YEAR = LocalDate.of(2024, 1, 1);
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*[.日]?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})\\s*[-/.]\\s*(\\d{1,2})\\s*[-/.]\\s*(\\d{4})\\.?");
    private static final Pattern NO_YEAR =
            Pattern.compile("(0?[1-9]|[12]\\d|3[01])\\s*[-/.]\\s*(0?[1-9]|[12]\\d|3[01])");
    private static final Pattern DAY_AND_WORD = Pattern.compile(
            "(\\d{1,2})(?:st|nd|rd|th|er|º|\\.)?[\\s-]*(?:of |de )?\\s*(\\p{L}{3,})\\.?,?(?:[\\s-]*(?:de )?(\\d{4}))?(?: ?г)?\\.?");
    private static final Pattern WORD_AND_DAY =
            Pattern.compile("(?:(\\d{4})\\.?\\s+)?(\\p{L}{3,})\\.? (\\d{1,2})(?:st|nd|rd|th|\\.)?(?:,? (\\d{4}))?");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2}\\s*[-/.]\\s*\\d{1,2}|\\d{1,2}[\\s-]*\\p{L}{3,}\\.?|\\p{L}{3,}\\.? \\d{1,2},?)"
                    + "\\s*[-/. ]\\s*['’]?\\d{2}\\.?");
    private static final Pattern MONTH_OF_YEAR =
            Pattern.compile("(?:0?[1-9]|1[0-2])\\s*[-/.]\\s*\\d{4}|\\d{4}\\s*[-/.]\\s*(?:0?[1-9]|1[0-2])");
    private static final Pattern WORD_AND_YEAR =
            Pattern.compile("(\\p{L}{3,})\\.?,? (?:de )?\\d{4}|\\d{4}\\.? (\\p{L}{3,})");
    private static final Set<String> TODAY = Set.of(
            "today", "hoy", "hoje", "aujourd'hui", "aujourd’hui", "hari ini", "dzis", "dzisiaj", "сегодня", "今天");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final List<Locale> LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.forLanguageTag("es"),
            Locale.forLanguageTag("pt"),
            Locale.FRENCH,
            Locale.forLanguageTag("id"),
            Locale.forLanguageTag("hu"),
            Locale.forLanguageTag("pl"),
            Locale.forLanguageTag("ru"));
    private static final Map<String, Integer> MONTHS = months();

    private TypedDay() {}

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (Locale language : LANGUAGES) {
            for (Month month : Month.values()) {
                for (TextStyle style : TextStyle.values()) {
                    String name = plain(month.getDisplayName(style, language));
                    if (name.length() >= 3) {
                        months.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        months.put("sept", Month.SEPTEMBER.getValue());
        return Map.copyOf(months);
    }

    /** In small letters, without accents and with the digits 0 to 9, whatever script they were typed in. */
    private static String plain(String text) {
        String bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder plain = new StringBuilder();
        bare.codePoints().forEach(point -> {
            int digit = Character.digit(point, 10);
            plain.appendCodePoint(digit >= 0 ? '0' + digit : point);
        });
        String small = SPACES.matcher(plain.toString().toLowerCase(Locale.ROOT)).replaceAll(" ");
        String whole = small.strip();
        // An abbreviation ends with a point in some languages.
        return whole.endsWith(".") ? whole.substring(0, whole.length() - 1) : whole;
    }

    /** The same, and "today" is a day too. */
    public static Optional<LocalDate> of(LocalDate today, String text) {
        return isToday(text) ? Optional.of(today) : of(text);
    }

    private static boolean isToday(String text) {
        return text.length() <= LONGEST && TODAY.contains(plain(text));
    }

    /** Empty where it is no day with its year. */
    public static Optional<LocalDate> of(String text) {
        return read(text, Optional.empty());
    }

    /** The same, or of a day without a year the next one from this day on, which is today. */
    public static Optional<LocalDate> from(LocalDate first, String text) {
        return isToday(text) ? Optional.of(first) : read(text, Optional.of(first));
    }

    /** The key of the sentence that says why this is not taken, wherever a day is typed; it names what was typed and {@link #yearAhead}. */
    public static String refusal(String text) {
        if (text.length() <= LONGEST && SHORT_YEAR.matcher(plain(text)).matches()) {
            return "common.day.short-year";
        }
        if (lacksDay(text)) {
            return "common.day.month";
        }
        return lacksYear(text) ? "common.day.year" : "common.day.not";
    }

    /** Whether it is a month and a year, "March 2027" or "03/2027": which day of it is never guessed. */
    private static boolean lacksDay(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        String typed = plain(text);
        Matcher words = WORD_AND_YEAR.matcher(typed);
        return words.matches()
                ? month(words.group(1) == null ? words.group(2) : words.group(1))
                        .isPresent()
                : MONTH_OF_YEAR.matcher(typed).matches();
    }

    /** The year of the day that is shown as an example: one that is not over. */
    public static String yearAhead(LocalDate today) {
        return Integer.toString(today.getYear() + 1);
    }

    /** Whether it is a day and a month that only lack their year, "15 December" or "15/12": which number is the month is not asked. */
    public static boolean lacksYear(String text) {
        boolean isInWords = of(text).isEmpty() && from(LEAP_YEAR, text).isPresent();
        return isInWords
                || (text.length() <= LONGEST && NO_YEAR.matcher(plain(text)).matches());
    }

    private static Optional<LocalDate> read(String text, Optional<LocalDate> first) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String typed = plain(text);
        Matcher digits = YEAR_FIRST.matcher(typed);
        if (digits.matches()) {
            return day(digits.group(1), number(digits.group(2)), digits.group(3), first);
        }
        digits = YEAR_LAST.matcher(typed);
        if (digits.matches()) {
            boolean isMonthFirst = Integer.parseInt(digits.group(2)) > MONTHS_OF_YEAR;
            return isMonthFirst
                    ? day(digits.group(3), number(digits.group(1)), digits.group(2), first)
                    : day(digits.group(3), number(digits.group(2)), digits.group(1), first);
        }
        Matcher words = DAY_AND_WORD.matcher(typed);
        if (words.matches()) {
            return day(words.group(3), month(words.group(2)), words.group(1), first);
        }
        words = WORD_AND_DAY.matcher(typed);
        if (words.matches()) {
            String year = words.group(1) == null ? words.group(4) : words.group(1);
            return day(year, month(words.group(2)), words.group(3), first);
        }
        return Optional.empty();
    }

    private static OptionalInt number(String digits) {
        return OptionalInt.of(Integer.parseInt(digits));
    }

    private static OptionalInt month(String name) {
        Integer month = MONTHS.get(name);
        return month == null ? OptionalInt.empty() : OptionalInt.of(month);
    }

    private static Optional<LocalDate> day(
            @Nullable String year, OptionalInt month, String day, Optional<LocalDate> first) {
        if (month.isEmpty()) {
            return Optional.empty();
        }
        try {
            MonthDay when = MonthDay.of(month.getAsInt(), Integer.parseInt(day));
            return year == null
                    ? first.flatMap(from -> next(when, from))
                    : Optional.of(LocalDate.of(Integer.parseInt(year), when.getMonth(), when.getDayOfMonth()));
        } catch (DateTimeException e) {
            // The calendar has no such day.
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> next(MonthDay when, LocalDate from) {
        for (int year = from.getYear(); year <= from.getYear() + 8; year++) {
            if (when.isValidYear(year) && !when.atYear(year).isBefore(from)) {
                return Optional.of(when.atYear(year));
            }
        }
        return Optional.empty();
    }
}
