package org.southsouth.readiness.core.card;

/** Which characters a card may hold: no control characters but tabs and line ends, none that turn the direction of others. */
final class PlainText {
    private static final int LAST_CONTROL = 0x9F;
    private static final int FIRST_CONTROL_AFTER_ASCII = 0x7F;
    private static final int LEFT_TO_RIGHT_OVERRIDE = 0x202D;
    private static final int RIGHT_TO_LEFT_OVERRIDE = 0x202E;
    private static final String ELLIPSIS = "…";

    private PlainText() {}

    static boolean holds(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    /** The same without what it may not hold, of so many UTF-16 units at most; what is cut ends with an ellipsis. */
    static String of(String text, int most) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints().filter(PlainText::isPlain).forEach(plain::appendCodePoint);
        if (plain.length() <= most) {
            return plain.toString();
        }
        int end = most - ELLIPSIS.length();
        plain.setLength(Character.isHighSurrogate(plain.charAt(end - 1)) ? end - 1 : end);
        return plain.append(ELLIPSIS).toString();
    }

    private static boolean isPlain(int point) {
        boolean isBreak = point == '\n' || point == '\r' || point == '\t';
        boolean isControl = point < ' ' || (point >= FIRST_CONTROL_AFTER_ASCII && point <= LAST_CONTROL);
        boolean isOverride = point == LEFT_TO_RIGHT_OVERRIDE || point == RIGHT_TO_LEFT_OVERRIDE;
        boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        boolean isNone = (point & 0xFFFE) == 0xFFFE;
        return isBreak || !(isControl || isOverride || isHalf || isNone);
    }
}
