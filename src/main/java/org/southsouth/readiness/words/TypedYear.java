package org.southsouth.readiness.words;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The year of a source as people type it: 2025 in the digits of any alphabet, or a date in which it stands, 12/31/2025, 2025年3月1日,
 * March 2024. Of two years none is meant, and neither is one of "2024/25".
 */
public final class TypedYear {
    private static final int LONGEST = 60;
    private static final int FIRST = 1900;
    private static final int LAST = 2100;
    /** What Nepal and Thailand write for 2003 and later; no source of ours is of so late a year. */
    private static final int OTHER_FIRST = 2060;

    private static final int OTHER_LAST = 2699;
    /** Years of the Islamic calendars, by the moon and by the sun, of 1900 to 2100: 1446, 1403. */
    private static final int ISLAMIC_FIRST = 1279;

    private static final int ISLAMIC_LAST = 1525;
    private static final int MONTHS = 12;
    private static final int DAYS = 31;
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_BESIDE = 2;

    /** "2025/26": what follows the year at once can be no month. */
    private static final Pattern TWO_YEARS =
            Pattern.compile("[0-9]{4}\\s*[-/\u2013]\\s*(?:1[3-9]|[2-9][0-9])(?![0-9])");

    private static final Pattern FOLLOWING =
            Pattern.compile("(?<![0-9])([0-9]{4})\\s*[-/\u2013]\\s*([0-9]{2})(?![0-9])");

    /** Years of the Ethiopian, Nepalese, Thai and Islamic calendars, as people name them behind a year. */
    private static final Pattern OTHER_CALENDAR = Pattern.compile(
            "(?<![\\p{L}.])(?:e\\.?\\s?c|b\\.?\\s?[se]|v\\.?\\s?s|[as]\\.?\\s?h)\\.?(?![\\p{L}])|\u12d3\\.?\u121d",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    private TypedYear() {}

    /**
     * Whether it names a calendar whose years are others, or has a year that only such a calendar has by now: 2017 E.C. is 2024 or 2025,
     * and so is 2082 in Nepal, 2568 in Thailand and 1403 in Iran.
     */
    public static boolean isOfOtherCalendar(String typed) {
        return typed.length() <= LONGEST
                && (OTHER_CALENDAR.matcher(typed).find()
                        || DIGITS.matcher(NumberReading.inPlainSigns(typed))
                                .results()
                                .map(MatchResult::group)
                                .filter(digits -> digits.length() == YEAR_DIGITS)
                                .map(Integer::valueOf)
                                .anyMatch(TypedYear::isOther));
    }

    private static boolean isOther(int year) {
        return (year >= OTHER_FIRST && year <= OTHER_LAST) || (year >= ISLAMIC_FIRST && year <= ISLAMIC_LAST);
    }

    /** The later one of two years, 2024/25, 2024-2025, 2019 to 2024; else empty. */
    public static Optional<Integer> laterOfTwo(String typed) {
        String plain = typed.length() > LONGEST ? "" : NumberReading.inPlainSigns(typed);
        List<Integer> years = DIGITS.matcher(plain)
                .results()
                .map(MatchResult::group)
                .filter(digits -> digits.length() == YEAR_DIGITS)
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST && year <= LAST)
                .distinct()
                .toList();
        if (years.size() == 2) {
            return Optional.of(Math.max(years.get(0), years.get(1)));
        }
        Matcher fiscal = FOLLOWING.matcher(plain);
        if (!fiscal.find()) {
            return Optional.empty();
        }
        int later = Integer.parseInt(fiscal.group(1)) + 1;
        boolean isNext = String.valueOf(later).endsWith(fiscal.group(2));
        return isNext && later > FIRST && later <= LAST ? Optional.of(later) : Optional.empty();
    }

    /** Empty where there is no clear one. */
    public static Optional<Integer> of(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = NumberReading.inPlainSigns(typed);
        if (isOfOtherCalendar(typed) || TWO_YEARS.matcher(plain).find()) {
            return Optional.empty();
        }
        List<String> numbers =
                DIGITS.matcher(plain).results().map(MatchResult::group).toList();
        List<Integer> years = numbers.stream()
                .filter(digits -> digits.length() == YEAR_DIGITS)
                .map(Integer::valueOf)
                .filter(year -> year >= FIRST && year <= LAST)
                .toList();
        List<String> beside =
                numbers.stream().filter(digits -> digits.length() < YEAR_DIGITS).toList();
        boolean isOne = years.size() == 1 && years.size() + beside.size() == numbers.size();
        return isOne && isDate(beside, typed) ? Optional.of(years.get(0)) : Optional.empty();
    }

    /** Whether these can be a day and a month; alone and without a word, a month. */
    private static boolean isDate(List<String> beside, String typed) {
        boolean isNamed = typed.codePoints().anyMatch(Character::isLetter);
        int most = beside.size() == 1 && !isNamed ? MONTHS : DAYS;
        return beside.size() <= MOST_BESIDE
                && beside.stream()
                        .allMatch(digits -> digits.length() <= 2
                                && Integer.parseInt(digits) >= 1
                                && Integer.parseInt(digits) <= most);
    }
}
