package org.southsouth.readiness.words;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An amount of money as people type it, in the digits of any script and whatever the language. A point, a comma, a space or an
 * apostrophe with three digits behind it stands between thousands, since no plan counts in thousandths: 1.500 is fifteen hundred. A
 * point or a comma with fewer digits behind it stands before decimals.
 */
public final class TypedAmount {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f\\u2009'’_]+");
    private static final String DECIMALS = "(?<sign>[.,])(?<decimals>\\d{1,2})";
    /** In threes, or as in South Asia in twos before the last three. */
    private static final Pattern GROUPED = Pattern.compile(
            "(?<whole>-?(?:\\d{1,3}(?<group>[ .,])\\d{3}(?:\\k<group>\\d{3}){0,9}|\\d{1,2}(?:,\\d{2}){1,9},\\d{3}))(?:"
                    + DECIMALS + ")?");

    /** Below one nothing stands between thousands: 0.125. */
    private static final Pattern PLAIN =
            Pattern.compile("(?<whole>-?\\d{1,30})(?:" + DECIMALS + ")?|(?<small>-?0)[.,](?<part>\\d{1,30})");

    private TypedAmount() {}

    /** Empty where it is no such number, also where a unit or a currency stands beside it. */
    public static Optional<BigDecimal> of(String text) {
        String typed = SPACES.matcher(NumberReading.inPlainSigns(text.strip())).replaceAll(" ");
        Matcher grouped = GROUPED.matcher(typed);
        if (grouped.matches() && !typed.startsWith("0")) {
            boolean isClear =
                    grouped.group("sign") == null || !grouped.group("sign").equals(grouped.group("group"));
            return isClear
                    ? Optional.of(amount(grouped.group("whole").replaceAll("[ .,]", ""), grouped.group("decimals")))
                    : Optional.empty();
        }
        Matcher plain = PLAIN.matcher(typed);
        if (!plain.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                plain.group("small") == null
                        ? amount(plain.group("whole"), plain.group("decimals"))
                        : amount(plain.group("small"), plain.group("part")));
    }

    private static BigDecimal amount(String whole, @Nullable String decimals) {
        return new BigDecimal(decimals == null ? whole : whole + "." + decimals);
    }
}
