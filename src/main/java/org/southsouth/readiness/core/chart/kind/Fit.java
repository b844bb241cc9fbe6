package org.southsouth.readiness.core.chart.kind;

import java.util.ArrayList;
import java.util.List;
import org.southsouth.readiness.core.chart.TextMeasure;
import org.southsouth.readiness.core.chart.Type;

/** Texts made to fit: whole, on two lines, or cut with an ellipsis. */
record Fit(TextMeasure measure) {
    private static final String ELLIPSIS = "…";

    /** The text, or as much of its beginning as fits with an ellipsis after it. Halves, since a text can be very long. */
    String cut(String text, Type type, double width) {
        if (fits(text, type, width)) {
            return text;
        }
        int fitting = 0;
        int tooLong = text.codePointCount(0, text.length());
        while (tooLong - fitting > 1) {
            int middle = (fitting + tooLong) / 2;
            if (fits(beginning(text, middle), type, width)) {
                fitting = middle;
            } else {
                tooLong = middle;
            }
        }
        return beginning(text, fitting);
    }

    private static String beginning(String text, int codePoints) {
        return text.substring(0, text.offsetByCodePoints(0, codePoints)).stripTrailing() + ELLIPSIS;
    }

    /** One line or two, the second one cut where it must be. */
    List<String> lines(String text, Type type, double width) {
        return lines(text, type, width, 2);
    }

    /** As many lines as these at most, the last one cut where it must be. */
    List<String> lines(String text, Type type, double width, int most) {
        List<String> lines = wrapped(text, type, width);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = lines.subList(0, most - 1);
        String rest = text.strip();
        for (String line : shown) {
            rest = rest.substring(line.length()).strip();
        }
        List<String> cut = new ArrayList<>(shown);
        cut.add(cut(rest, type, width));
        return cut;
    }

    /** Whether all of it stands on so many lines. */
    boolean isWhole(String text, Type type, double width, int most) {
        List<String> lines = wrapped(text, type, width);
        return lines.size() <= most && isUncut(text, lines);
    }

    private static boolean isUncut(String text, List<String> lines) {
        return text.strip().endsWith(lines.get(lines.size() - 1));
    }

    /** As many lines as it takes; a word that is too long alone is cut. */
    List<String> wrapped(String text, Type type, double width) {
        List<String> lines = new ArrayList<>();
        String rest = text.strip();
        while (!fits(rest, type, width)) {
            int end = lastBreak(rest, type, width);
            if (end <= 0) {
                break;
            }
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        lines.add(cut(rest, type, width));
        return lines;
    }

    /** Where the longest beginning that fits ends; 0 where not even the first word does. */
    private int lastBreak(String text, Type type, double width) {
        int last = 0;
        for (int i = 1; i < text.length(); i++) {
            if (isBreak(text, i)) {
                if (!fits(text.substring(0, i).strip(), type, width)) {
                    return last;
                }
                last = i;
            }
        }
        return last;
    }

    /** After a space, and between an ideograph and a letter. */
    private static boolean isBreak(String text, int at) {
        int before = text.codePointBefore(at);
        return before == ' ' || (Character.isIdeographic(before) && Character.isLetter(text.codePointAt(at)));
    }

    double width(String text, Type type) {
        return measure.width(text, type);
    }

    private boolean fits(String text, Type type, double width) {
        return measure.width(text, type) <= width;
    }
}
