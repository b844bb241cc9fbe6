package org.southsouth.readiness.report.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.southsouth.readiness.report.model.Phrase;

/**
 * Words of which some stand out. {@code isTyped}: somebody typed it, so it may be in any language and have line ends; {@code
 * isSmall}: it stands below something else and is less than that.
 */
public record RichText(List<Run> runs, boolean isTyped, boolean isSmall) {
    /** How a stretch of it looks. */
    public enum Look {
        PLAIN,
        STRONG,
        MUTED,
        /** A name, which may be of another direction. */
        NAME,
        /** What needs care. */
        CARE,
        /** A figure on the colour of its band; NaN has none. */
        SCORE,
        /** Words in the place of such a figure. */
        NO_SCORE,
        /** The letter of a grade of evidence. */
        GRADE,
        /** The colour of a band alone. */
        COLOUR,
        /** An empty box. */
        BOX
    }

    /** A stretch of one look; {@code figure} is the one of a score or a colour, NaN elsewhere. */
    public record Run(String text, Look look, double figure) {
        public static Run of(String text, Look look) {
            return new Run(text, look, Double.NaN);
        }
    }

    public RichText {
        runs = List.copyOf(runs);
    }

    public static RichText of(String text) {
        return of(text, Look.PLAIN);
    }

    public static RichText of(String text, Look look) {
        return of(List.of(Run.of(text, look)));
    }

    public static RichText of(List<Run> runs) {
        return new RichText(runs, false, false);
    }

    /** A few words in bold, then the rest. */
    public static RichText of(String strong, String rest) {
        return of(List.of(Run.of(strong, Look.STRONG), Run.of(rest, Look.PLAIN)));
    }

    /** As somebody typed it. */
    public static RichText typed(String text, Look look) {
        return new RichText(List.of(Run.of(text, look)), true, false);
    }

    /** Sentences with what was filled into them in bold. */
    public static RichText of(Iterable<Phrase> phrases) {
        List<Run> runs = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (!runs.isEmpty()) {
                runs.add(Run.of(" ", Look.PLAIN));
            }
            phrase.runs().forEach(run -> runs.add(Run.of(run.text(), run.isFilledIn() ? Look.STRONG : Look.PLAIN)));
        }
        return of(runs);
    }

    public RichText small() {
        return new RichText(runs, isTyped, true);
    }

    /** Whether there is nothing to be seen. */
    public boolean isEmpty() {
        return text().isBlank() && runs.stream().noneMatch(run -> run.look() == Look.COLOUR);
    }

    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
