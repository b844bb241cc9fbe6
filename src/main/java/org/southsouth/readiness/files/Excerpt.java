package org.southsouth.readiness.files;

import java.util.Locale;

/** A piece of foreign text that is safe to show in one line: cut to a length, control characters made visible. */
final class Excerpt {
    private static final int LONGEST = 60;

    private Excerpt() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(point -> {
            if (isHidden(point)) {
                shown.append(String.format(Locale.ROOT, "\\u%04X", point));
            } else {
                shown.appendCodePoint(point);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST
                ? shown.append("...").toString()
                : shown.toString();
    }

    /** A character that cannot be shown itself, as {@code U+202E}. */
    static String ofCodePoint(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }

    /** Line ends would break the list of problems, escape sequences reach the terminal, and some marks turn text round. */
    private static boolean isHidden(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
