package org.southsouth.readiness.core.text;

import java.util.OptionalInt;
import java.util.function.IntPredicate;

/**
 * Which characters a text of people may hold. A text of several lines: no control characters but tabs and line ends, no
 * overrides of direction, no halves of characters. A line, as a name is one: no line ends and tabs either, and no marks at
 * all that turn the direction of what stands beside them. Marks that only say which way a sign goes (U+200E, U+200F,
 * U+061C) are needed to write some languages, and stay.
 */
public final class PlainText {
    private static final int LAST_CONTROL = 0x9F;
    private static final int FIRST_CONTROL_AFTER_ASCII = 0x7F;
    private static final int LINE_SEPARATOR = 0x2028;
    private static final int PARAGRAPH_SEPARATOR = 0x2029;
    private static final int FIRST_EMBEDDING = 0x202A;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final int FIRST_ISOLATE = 0x2066;
    private static final int LAST_ISOLATE = 0x2069;
    private static final String ELLIPSIS = "…";
    /** Letters of Hangul and a pattern of Braille that are empty. */
    private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u2800";

    private PlainText() {}

    /** Whether a text of several lines may hold it. */
    public static boolean holds(String text) {
        return foreign(text).isEmpty();
    }

    /** The first code point that a text of several lines may not hold. */
    public static OptionalInt foreign(String text) {
        return first(text, PlainText::holds);
    }

    /** The first code point that a line may not hold. */
    public static OptionalInt foreignToLine(String text) {
        return first(text, PlainText::isOfLine);
    }

    /** The same without what it may not hold. */
    public static String of(String text) {
        return only(text, PlainText::holds);
    }

    /** The same without what a line may not hold. */
    public static String line(String text) {
        return only(text, PlainText::isOfLine);
    }

    /** The same without what it may not hold, of so many UTF-16 units at most; what is cut ends with an ellipsis. */
    public static String of(String text, int most) {
        StringBuilder plain = new StringBuilder(of(text));
        if (plain.length() <= most) {
            return plain.toString();
        }
        int end = most - ELLIPSIS.length();
        plain.setLength(Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
        return plain.append(ELLIPSIS).toString();
    }

    /**
     * Whether something of it can be seen, as of every name. Spaces, marks without a letter to stand on, and what only
     * says how letters are joined or where a line may end (U+200B to U+200D) leave nothing on the screen alone.
     */
    public static boolean isSeen(String text) {
        return text.codePoints().anyMatch(PlainText::isSeen);
    }

    private static boolean isSeen(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK -> false;
            default -> !FILLERS.contains(Character.toString(point));
        };
    }

    /** The first that is not kept. No stream: every cell of a file that is read comes here. */
    private static OptionalInt first(String text, IntPredicate isKept) {
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (!isKept.test(point)) {
                return OptionalInt.of(point);
            }
            at += Character.charCount(point);
        }
        return OptionalInt.empty();
    }

    private static String only(String text, IntPredicate isKept) {
        if (first(text, isKept).isEmpty()) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(isKept).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    /** Whether a text of several lines may hold this code point; half of a character is none. */
    public static boolean holds(int point) {
        boolean isBreak = point == '\n' || point == '\r' || point == '\t';
        boolean isOverride = point == LEFT_TO_RIGHT_OVERRIDE || point == RIGHT_TO_LEFT_OVERRIDE;
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isNone = (point & 0xFFFE) == 0xFFFE;
        return isBreak || !(isControl(point) || isOverride || isHalf || isNone);
    }

    private static boolean isOfLine(int point) {
        boolean isBreak = point == LINE_SEPARATOR || point == PARAGRAPH_SEPARATOR;
        boolean isTurn = (point >= FIRST_EMBEDDING && point <= RIGHT_TO_LEFT_OVERRIDE)
                || (point >= FIRST_ISOLATE && point <= LAST_ISOLATE);
        return holds(point) && !(isControl(point) || isBreak || isTurn);
    }

    private static boolean isControl(int point) {
        return point < ' ' || (point >= FIRST_CONTROL_AFTER_ASCII && point <= LAST_CONTROL);
    }
}
