package org.southsouth.readiness.files;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** Numbers as they stand in files: ASCII digits and a point whatever the language, and back to the same double. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
    private static final int LONGEST = 1000;

    private Numbers() {}

    /** Without exponent and without a fraction that is zero; for what is not finite, its name. */
    static String plain(double number) {
        if (!Double.isFinite(number)) {
            return Double.toString(number);
        }
        return number == 0
                ? "0"
                : new BigDecimal(Double.toString(number)).stripTrailingZeros().toPlainString();
    }

    /**
     * A decimal number with a point, also with an exponent; nothing else that Java would take (hexadecimal digits, NaN, a
     * final d). It may be infinite where there are too many digits. A negative zero is read as zero.
     */
    static OptionalDouble parse(String text) {
        if (text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        return OptionalDouble.of(Double.parseDouble(text) + 0.0);
    }
}
