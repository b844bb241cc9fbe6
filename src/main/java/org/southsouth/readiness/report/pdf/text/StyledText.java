package org.southsouth.readiness.report.pdf.text;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.report.model.SafeText;

/** Several spans as one text, with the direction and the family of each character. */
final class StyledText {
    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';

    private final Breaks breaks;
    private final List<Span> spans;
    /** Where each span ends. */
    private final List<Integer> ends = new ArrayList<>();

    private final String text;
    private final Bidi directions;
    private final Family[] families;

    StyledText(List<Span> spans, Breaks breaks) {
        this.breaks = breaks;
        this.spans = spans;
        StringBuilder joined = new StringBuilder();
        for (Span span : spans) {
            joined.append(clean(span.text()));
            ends.add(joined.length());
        }
        this.text = joined.toString();
        // One that is put together is the report's own sentence, also where a name in another script begins it.
        int direction = spans.size() > 1 ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
        this.directions = new Bidi(text, direction);
        this.families = families(text);
    }

    private static String clean(String text) {
        return SafeText.of(text)
                .replace('\t', ' ')
                .replace(LINE_SEPARATOR, '\n')
                .replace(PARAGRAPH_SEPARATOR, '\n');
    }

    /** What is common to several scripts goes with what stands before it where its face has it: spaces, signs, marks. */
    private static Family[] families(String text) {
        Family[] families = new Family[text.length()];
        Family before = Family.LATIN;
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            int end = i + Character.charCount(point);
            boolean joins = Shaper.isMark(point) || Shaper.isUnseen(point);
            Family family = joins && (Shaper.isUnseen(point) || before.has(point)) ? before : Family.of(point);
            for (; i < end; i++) {
                families[i] = family;
            }
            before = family;
        }
        return families;
    }

    /** What stays on a line together: the ends, in order. */
    List<Integer> words() {
        return breaks.ofLines(text);
    }

    /** Whether a line ends here whatever room is left. */
    boolean endsLine(int end) {
        return text.charAt(end - 1) == '\n';
    }

    /** The pieces of a stretch: the words first, then the spaces after them. */
    List<Piece> pieces(int from, int to) {
        int last = to;
        while (last > from && isSpace(last - 1)) {
            last--;
        }
        List<Piece> pieces = new ArrayList<>();
        add(pieces, from, last, false);
        add(pieces, last, text.charAt(to - 1) == '\n' ? to - 1 : to, true);
        return pieces;
    }

    /** The same cut between any two characters. */
    List<List<Piece>> cut(int from, int to) {
        List<List<Piece>> parts = new ArrayList<>();
        int start = from;
        for (int end : breaks.ofCharacters(text.substring(from, to))) {
            parts.add(pieces(start, from + end));
            start = from + end;
        }
        return parts;
    }

    private boolean isSpace(int at) {
        return text.charAt(at) == ' ' || text.charAt(at) == '\n' || text.charAt(at) == '\u3000';
    }

    private void add(List<Piece> pieces, int from, int to, boolean isSpace) {
        for (int start = from; start < to; ) {
            int end = start + 1;
            while (end < to && isAlike(start, end)) {
                end++;
            }
            Span span = spans.get(spanAt(start));
            int level = directions.getLevelAt(start);
            Glyphs glyphs = Shaper.shape(
                    text.substring(start, end), span.type(), span.tone(), families[start], level % 2 == 1 && !isSpace);
            pieces.add(new Piece(glyphs, level, isSpace));
            start = end;
        }
    }

    private boolean isAlike(int a, int b) {
        return families[a] == families[b]
                && directions.getLevelAt(a) == directions.getLevelAt(b)
                && spanAt(a) == spanAt(b);
    }

    private int spanAt(int place) {
        int span = 0;
        while (ends.get(span) <= place) {
            span++;
        }
        return span;
    }
}
