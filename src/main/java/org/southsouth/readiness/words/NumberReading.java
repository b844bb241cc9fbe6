package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures as people type them. A comma or a point may stand before the decimals, whatever the language; where one sign
 * could mean either (1,500), the language decides, or {@link TypedFigure} where somebody can be asked. The digits may be of any alphabet. Spaces and apostrophes do no harm, and
 * neither does the unit behind it. A number can have up to 300 digits: whether it is too large is for others to say.
 */
public final class NumberReading {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]");
    /** 72.5 73 and 72, 73 are two numbers. */
    private static final Pattern SPACED_AT_SIGN =
            Pattern.compile("[.,]\\d*[\\s\\u00A0\\u202F\\u2009'’]+\\d|\\d[\\s\\u00A0\\u202F\\u2009'’]+[.,]\\d");

    /** So are 5 30 and 5'30, which may be hours and minutes. */
    private static final Pattern SPACED = Pattern.compile("\\d+(?:[\\s\\u00A0\\u202F\\u2009'’]+\\d+)+");
    /** As {@link #GROUPED}, with spaces. */
    private static final Pattern SPACED_GROUPS =
            Pattern.compile("\\d{1,3}(?:\\D+\\d{3})+|\\d{1,2}(?:\\D+\\d{2})+\\D+\\d{3}");

    private static final Pattern WORDS_BEHIND = Pattern.compile("([^\\p{L}%$]{0,60}\\d[.,]?)\\s*([\\p{L}%$].{0,60})");
    private static final Pattern CURRENCY_BEFORE =
            Pattern.compile("(\\p{Sc}|[A-Z]{1,2}\\p{Sc}|\\p{Lu}\\p{L}{0,3}\\.?)\\s*(\\d[^\\p{L}]{0,60})");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,300}(\\.\\d{0,12})?|\\.\\d{1,12})");
    /** In threes, or as in South Asia in twos before the last three: 12,34,567. */
    private static final Pattern GROUPED =
            Pattern.compile("[+-]?(?:\\d{1,3}([.,])\\d{3}(\\1\\d{3})*|\\d{1,2}(,\\d{2})+,\\d{3})");

    private static final Pattern SIGN_ONCE = Pattern.compile("([+-]?[1-9]\\d{0,2})[.,](\\d{3})");
    private static final Pattern ONE_LETTER = Pattern.compile("\\p{L}");
    private static final Pattern DIGIT = Pattern.compile("\\d");
    private static final Pattern UNIT_WORDS = Pattern.compile("\\s*/\\s*|\\s+per\\s+|\\s+");
    private static final String DOLLAR = "US$";
    private static final Set<String> PERCENTAGE_POINTS = Set.of("point", "pp", "p.p.", "%");
    /** Also as those write who have the number from an office that works in French, Spanish or Portuguese. */
    private static final Set<String> HOURS = Set.of("h", "hr", "heure", "hora");

    private static final Set<String> DAYS = Set.of("d", "jour", "d\u00eda", "dia");
    private static final Map<String, String> SHORT_WORDS =
            Map.of("h", "hour", "hr", "hour", "min", "minute", "d", "day", "yr", "year", "y", "year");

    private static final Set<String> MEGABITS = Set.of("mbps", "mb/s", "mbit", "megabits");
    /** Eight times as many bits: MB/s, MBps, kB. */
    private static final Pattern BYTES = Pattern.compile("[KkMmGT]?B(?![Ii]).*|(?i:[kmgt]?bytes?.*|[kmgt]ib.*)");

    private static final Pattern PER_CENT =
            Pattern.compile("(?:per ?cent|pct[.]?|por ?cento|por ciento|pour cent)(?![\\p{L}])");
    private static final Pattern US_DOLLARS =
            Pattern.compile("(?:usd|us ?[$]|[$] ?us|[$]|(?:us )?dollars?)(?![\\p{L}])");
    private static final Pattern DOLLARS = Pattern.compile("(?i)(?:US ?[$]|[$] ?US|[$]|USD)\\s*(\\d[^\\p{L}$]{0,60})");
    private static final int MINUS = '\u2212';
    /** As programs that write texts put it in the place of a minus. */
    private static final char DASH = '\u2013';

    private static final int ARABIC_PERCENT = '\u066A';
    private static final int ARABIC_POINT = '\u066B';
    private static final int ARABIC_COMMA = '\u066C';
    private static final Pattern ZERO_FIRST = Pattern.compile("[+-]?0\\D.*");

    private NumberReading() {}

    /** A figure in this unit. Empty where it is no number, or where something other than the unit stands behind it. */
    public static OptionalDouble read(String typed, String unit, Locale locale) {
        return read(withoutUnit(typed, unit), locale);
    }

    /** Empty where it is no number. */
    static OptionalDouble read(String typed, Locale locale) {
        String plain = withPoint(bare(typed), locale);
        return PLAIN.matcher(plain).matches() && !hasStraySpace(typed)
                ? OptionalDouble.of(new BigDecimal(plain).doubleValue())
                : OptionalDouble.empty();
    }

    /** "1 25": a space elsewhere than between thousands may be a slip, or stand between two numbers. */
    private static boolean hasStraySpace(String typed) {
        String plain = inPlainSigns(typed);
        return SPACED_AT_SIGN.matcher(plain).find()
                || SPACED.matcher(plain)
                        .results()
                        .anyMatch(
                                digits -> !SPACED_GROUPS.matcher(digits.group()).matches());
    }

    /** In the digits 0 to 9, without what does no harm. */
    private static String bare(String typed) {
        return IGNORED.matcher(inPlainSigns(typed)).replaceAll("");
    }

    /** In the digits 0 to 9 and the signs of the Latin script. */
    static String inPlainSigns(String typed) {
        StringBuilder plain = new StringBuilder(typed.length());
        // Marks of a direction cannot be seen, and come with what was copied from a text in Arabic.
        typed.codePoints()
                .filter(sign -> Character.getType(sign) != Character.FORMAT)
                .forEach(sign -> plain.appendCodePoint(
                        Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : plainSign(sign)));
        // Between two numbers it is none: 20 to 30.
        boolean isMinus = plain.length() > 1 && plain.charAt(0) == DASH && Character.isDigit(plain.charAt(1));
        return isMinus ? "-" + plain.substring(1) : plain.toString();
    }

    private static int plainSign(int sign) {
        return switch (sign) {
            case MINUS -> '-';
            case ARABIC_POINT -> '.';
            case ARABIC_PERCENT -> '%';
            // Between thousands, as an apostrophe in Switzerland.
            case ARABIC_COMMA -> '\'';
            default -> sign;
        };
    }

    /** What is typed without its unit: "45,5 hours" of a number in hours per year, "US$ 32" of one in US$. */
    static String withoutUnit(String typed, String unit) {
        String text = inPlainSigns(typed.strip());
        Matcher words = WORDS_BEHIND.matcher(text);
        Matcher dollars = DOLLARS.matcher(text);
        if (words.matches() && isUnit(words.group(2), unit)) {
            return words.group(1);
        }
        return dollars.matches() && unit.startsWith(DOLLAR) ? dollars.group(1) : typed;
    }

    /**
     * The words behind a number or the currency before it, where the rest is one; else empty. What has digits, as "to 12" of "10 to
     * 12", is no unit, and one letter at the last digit, as in "12o", is a slip.
     */
    public static Optional<String> wordsBeside(String typed, Locale locale) {
        String text = inPlainSigns(typed.strip());
        Matcher behind = WORDS_BEHIND.matcher(text);
        if (behind.matches() && read(behind.group(1), locale).isPresent()) {
            boolean isSlip = behind.end(1) == behind.start(2)
                    && ONE_LETTER.matcher(behind.group(2)).matches();
            return Optional.of(behind.group(2))
                    .filter(words -> !isSlip && !DIGIT.matcher(words).find());
        }
        Matcher before = CURRENCY_BEFORE.matcher(text);
        return before.matches() && read(before.group(2), locale).isPresent()
                ? Optional.of(before.group(1))
                : Optional.empty();
    }

    /**
     * All of it, its first words, or some of them, in singular or plural: a word that is not its next, as "million" of "per million people", could
     * change the number. A unit that counts in per cent may be written with the sign alone, or in words.
     */
    private static boolean isUnit(String typed, String unit) {
        String words = withSigns(typed);
        String said = singular(words);
        String whole = withSigns(unit);
        if (whole.contains("bit") && BYTES.matcher(typed.strip()).matches()) {
            return false;
        }
        return Stream.of(whole, whole.split("[(]", 2)[0], whole.split("[ (,]", 2)[0])
                        .anyMatch(part -> said.equals(singular(part)))
                || whole.startsWith(words + " ")
                || isShortened(words, whole)
                || (HOURS.contains(said) && singular(whole.split(" ", 2)[0]).equals("hour"))
                || (DAYS.contains(said) && singular(whole.split(" ", 2)[0]).equals("day"))
                || (words.equals("%") && whole.startsWith("per 100 "))
                || (MEGABITS.contains(words) && whole.equals("mbit/s"))
                || (PERCENTAGE_POINTS.contains(said) && whole.startsWith("percentage point"));
    }

    /** "hours/year" of "hours per customer per year": its first word, and then some of its others in their order. A number in it is never left out. */
    private static boolean isShortened(String typed, String unit) {
        List<String> said = List.of(UNIT_WORDS.split(typed));
        List<String> whole = List.of(UNIT_WORDS.split(unit));
        if (said.size() < 2
                || !inFull(said.get(0)).equals(singular(whole.get(0)))
                || DIGIT.matcher(unit).find()) {
            return false;
        }
        int place = 1;
        for (String word : said.subList(1, said.size())) {
            while (place < whole.size() && !bare(whole, place).equals(inFull(word))) {
                place++;
            }
            if (place++ >= whole.size()) {
                return false;
            }
        }
        return true;
    }

    /** One word of a unit, without the brackets of one that stands in them alone: (GNI). */
    private static String bare(List<String> unit, int place) {
        String word = unit.get(place);
        boolean isAlone = word.startsWith("(") && word.endsWith(")");
        return singular(isAlone ? word.substring(1, word.length() - 1) : word);
    }

    /** In small letters, and with % and US$ where somebody wrote them in words. */
    private static String withSigns(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        String percent = PER_CENT.matcher(small).replaceFirst("%");
        return US_DOLLARS.matcher(percent).replaceFirst("us\\$");
    }

    private static String inFull(String word) {
        String one = singular(word);
        return SHORT_WORDS.getOrDefault(one, one);
    }

    private static String singular(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    /** What is one number with a sign between thousands, and another with a sign before decimals. */
    public record Readings(double thousands, double decimals) {}

    /**
     * Both numbers that it could be: one sign, and three digits after it, as in 1.500 and 1,500. Empty where it is one, or none. The
     * sign that Arabic has before decimals stands nowhere else.
     */
    static Optional<Readings> readings(String typed, String unit) {
        Matcher once = SIGN_ONCE.matcher(bare(withoutUnit(typed, unit)).replace("%", ""));
        if (!once.matches() || typed.indexOf(ARABIC_POINT) >= 0 || hasStraySpace(typed)) {
            return Optional.empty();
        }
        return Optional.of(new Readings(
                Double.parseDouble(once.group(1) + once.group(2)),
                Double.parseDouble(once.group(1) + "." + once.group(2))));
    }

    private static String withPoint(String text, Locale locale) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            int decimals = Math.max(comma, point);
            String whole = text.substring(0, decimals);
            // 1,5.2 is no number.
            return GROUPED.matcher(whole).matches()
                    ? whole.replaceAll("[.,]", "") + "." + text.substring(decimals + 1)
                    : text;
        }
        char sign = comma >= 0 ? ',' : '.';
        boolean isTwice = text.indexOf(sign) != text.lastIndexOf(sign);
        boolean isGrouping = GROUPED.matcher(text).matches()
                && !ZERO_FIRST.matcher(text).matches()
                && (isTwice || sign == groupingOf(locale));
        return isGrouping ? text.replace(String.valueOf(sign), "") : text.replace(sign, '.');
    }

    private static char groupingOf(Locale locale) {
        return DecimalFormatSymbols.getInstance(locale).getGroupingSeparator();
    }

    /** For a field: all decimals, no grouping, the language's own decimal sign. */
    public static String text(double figure, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(12);
        return format.format(figure);
    }
}
