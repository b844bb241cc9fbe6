package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/**
 * Figures as people type them. A comma or a point may stand before the decimals, whatever the language; where one sign
 * could mean either (1,500), the language decides. Spaces, apostrophes and a per cent sign at the end do no harm. A number
 * can have up to 300 digits: whether it is too large is for others to say.
 */
public final class NumberReading {
    private static final Pattern IGNORED = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]");
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
