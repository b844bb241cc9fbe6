package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures as people type them. A comma or a point may stand before the decimals, whatever the language; where one sign
 * could mean either (1,500), the language decides. Spaces, apostrophes and a per cent sign at the end do no harm. A number
 * can have up to 300 digits: whether it is too large is for others to say.
 */
public final class NumberReading {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]");
    private static final Pattern WORDS_BEHIND =
            Pattern.compile("([^\\p{L}$]{0,60}\\d[.,]?)\\s*([\\p{L}%$][^\\d]{0,60})");
    private static final Pattern PLAIN = Pattern.compile("[+-]?(\\d{1,300}(\\.\\d{0,12})?|\\.\\d{1,12})");
    private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}([.,])\\d{3}(\\1\\d{3})*");
    private static final Pattern SIGN_ONCE = Pattern.compile("[+-]?\\d{1,3}[.,]\\d{3}");
    private static final Pattern ZERO_FIRST = Pattern.compile("[+-]?0\\D.*");

    private NumberReading() {}

    /** Empty where it is no number. */
    public static OptionalDouble read(String typed, Locale locale) {
        String text = IGNORED.matcher(typed).replaceAll("").replace('\u2212', '-');
        text = text.endsWith("%") ? text.substring(0, text.length() - 1) : text;
        String plain = withPoint(text, locale);
        return PLAIN.matcher(plain).matches()
                ? OptionalDouble.of(new BigDecimal(plain).doubleValue())
                : OptionalDouble.empty();
    }

    /** What is typed without its unit behind it: "45,5 hours" of a number that is counted in hours per year. */
    public static String withoutUnit(String typed, String unit) {
        Matcher words = WORDS_BEHIND.matcher(typed.strip());
        if (words.matches() && isUnit(words.group(2), unit)) {
            return words.group(1);
        }
        return typed;
    }

    /** The words behind a number, where everything before them is one; else empty. */
    public static Optional<String> wordsBehind(String typed, Locale locale) {
        Matcher words = WORDS_BEHIND.matcher(typed.strip());
        return words.matches() && read(words.group(1), locale).isPresent()
                ? Optional.of(words.group(2))
                : Optional.empty();
    }

    /**
     * All of it, what stands before a bracket, or its first word, in singular or plural: a later word, as in "per million people", could
     * change the number.
     */
    private static boolean isUnit(String words, String unit) {
        String said = singular(words);
        return said.equals(singular(unit))
                || said.equals(singular(unit.split("[(]", 2)[0]))
                || said.equals(singular(unit.split("[ (,]", 2)[0]));
    }

    private static String singular(String words) {
        String small = words.strip().toLowerCase(Locale.ROOT);
        return small.endsWith("s") ? small.substring(0, small.length() - 1) : small;
    }

    /** Whether others could read it as another number: one sign, and three digits after it, as in 1.500 and 1,500. */
    public static boolean isAmbiguous(String typed) {
        String text =
                IGNORED.matcher(typed).replaceAll("").replace('\u2212', '-').replace("%", "");
        return SIGN_ONCE.matcher(text).matches() && !ZERO_FIRST.matcher(text).matches();
    }

    private static String withPoint(String text, Locale locale) {
        int comma = text.lastIndexOf(',');
        int point = text.lastIndexOf('.');
        if (comma >= 0 && point >= 0) {
            char decimal = comma > point ? ',' : '.';
            char group = decimal == ',' ? '.' : ',';
            return text.replace(String.valueOf(group), "").replace(decimal, '.');
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
