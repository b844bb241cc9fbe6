package org.southsouth.readiness.report.pdf.file;

import java.nio.charset.StandardCharsets;

/** The text of a content stream: numbers and operators, a space between. */
final class Operators {
    private static final int DECIMALS = 1000;
    private static final String DIGITS = "0123456789ABCDEF";

    private final StringBuilder text = new StringBuilder();

    Operators number(double value) {
        long thousandths = Math.round(value * DECIMALS);
        if (thousandths < 0) {
            text.append('-');
            thousandths = -thousandths;
        }
        text.append(thousandths / DECIMALS);
        int rest = (int) (thousandths % DECIMALS);
        if (rest > 0) {
            text.append('.');
            for (int unit = DECIMALS / 10; rest > 0; unit /= 10) {
                text.append((char) ('0' + rest / unit));
                rest %= unit;
            }
        }
        text.append(' ');
        return this;
    }

    Operators numbers(double... values) {
        for (double value : values) {
            number(value);
        }
        return this;
    }

    /** An operator, a name or any other token. */
    Operators word(String token) {
        text.append(token).append(' ');
        return this;
    }

    /** Ends what is done. */
    void operator(String token) {
        text.append(token).append('\n');
    }

    void code(int glyph) {
        hex(text, glyph);
    }

    void raw(String part) {
        text.append(part);
    }

    /** Four digits. */
    static void hex(StringBuilder out, int unit) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            out.append(DIGITS.charAt(unit >> shift & 0xF));
        }
    }

    /** As a string in UTF-16 with its mark. */
    static String utf16(String words) {
        StringBuilder hex = new StringBuilder("<FEFF");
        words.chars().forEach(unit -> hex(hex, unit));
        return hex.append('>').toString();
    }

    byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
