package org.southsouth.readiness.files;

/** Characters that nobody sees and that change what is seen: directions, joiners, line ends, halves of characters. */
final class HiddenMarks {
    private HiddenMarks() {}

    /** A loop and no stream: every start of the window asks 2,000 names. */
    static boolean isIn(String text) {
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int type = Character.getType(text.codePointAt(at));
            if (type == Character.FORMAT
                    || type == Character.CONTROL
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE) {
                return true;
            }
        }
        return false;
    }
}
