package org.southsouth.readiness.report.model;

import java.util.regex.Pattern;

/** Text from outside as an Office file can hold it. */
public final class SafeText {
    private static final int LAST_ASCII_CONTROL = 0x7F;
    private static final int LAST_CONTROL = 0x9F;
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final String ELLIPSIS = "…";

    private SafeText() {}

    /**
     * Without control characters but tabs and line ends, which become LF; without halves of surrogate pairs and what
     * Unicode calls no character, which XML refuses. Marks of direction stay.
     */
    public static String of(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            i += Character.charCount(point);
            if (point == '\r') {
                safe.append(i < text.length() && text.charAt(i) == '\n' ? "" : "\n");
            } else if (point == '\t' || point == '\n' || isAllowed(point)) {
                safe.appendCodePoint(point);
            }
        }
        return safe.toString();
    }

    /** The same, of so many UTF-16 units at most; what is cut ends with an ellipsis. */
    public static String of(String text, int most) {
        String safe = of(text);
        if (safe.length() <= most) {
            return safe;
        }
        int end = most - ELLIPSIS.length();
        return safe.substring(0, Character.isHighSurrogate(safe.charAt(end - 1)) ? end - 1 : end) + ELLIPSIS;
    }

    /** The same as the cell of a workbook holds it: programs read {@code _x0041_} as A, so what looks like it is written so that it is not. */
    public static String ofCell(String text, int most) {
        String safe = of(text, most);
        return safe.contains("_x") ? of(ESCAPE.matcher(safe).replaceAll("_x005F_"), most) : safe;
    }

    private static boolean isAllowed(int point) {
        boolean isControl = point < ' ' || (point >= LAST_ASCII_CONTROL && point <= LAST_CONTROL);
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isNone = (point & 0xFFFE) == 0xFFFE;
        return !isControl && !isHalf && !isNone;
    }
}
