package org.southsouth.readiness.report.pdf.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a text may be cut. */
final class Breaks {
    /** Puts the letter after it below the one before it. */
    private static final char COENG = '\u17D2';

    private static final String SIGNS = "%‰\u066A";

    private final BreakIterator lines;
    private final BreakIterator characters;

    Breaks(Locale locale) {
        lines = BreakIterator.getLineInstance(locale);
        characters = BreakIterator.getCharacterInstance(locale);
    }

    /** The ends of what stays on a line together. */
    List<Integer> ofLines(String text) {
        List<Integer> ends = all(lines, text);
        ends.removeIf(end -> joinsFigure(text, end) || joinsName(text, end));
        return ends;
    }

    /** A figure stays with its sign: "77 %". */
    private static boolean joinsFigure(String text, int end) {
        return end >= 2
                && end < text.length()
                && SIGNS.indexOf(text.charAt(end)) >= 0
                && text.charAt(end - 1) == ' '
                && Character.isDigit(text.charAt(end - 2));
    }

    /** Ids stay whole, and so does what begins with a single letter: "REG-GOV-01", "e-commerce". */
    private static boolean joinsName(String text, int end) {
        if (end < 2 || end >= text.length() || text.charAt(end - 1) != '-') {
            return false;
        }
        boolean isId = isOfId(text.charAt(end - 2)) && isOfId(text.charAt(end));
        boolean isSingle = end == 2 || !Character.isLetterOrDigit(text.charAt(end - 3));
        return isId || (isSingle && Character.isLetter(text.charAt(end - 2)));
    }

    private static boolean isOfId(char character) {
        return (character >= 'A' && character <= 'Z') || (character >= '0' && character <= '9');
    }

    /** The ends of what is read as one character. */
    List<Integer> ofCharacters(String text) {
        List<Integer> ends = all(characters, text);
        ends.removeIf(
                end -> end < text.length() && (text.charAt(end - 1) == COENG || Shaper.isMark(text.codePointAt(end))));
        return ends;
    }

    private static List<Integer> all(BreakIterator iterator, String text) {
        iterator.setText(text);
        List<Integer> ends = new ArrayList<>();
        iterator.first();
        for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
            ends.add(end);
        }
        return ends;
    }
}
