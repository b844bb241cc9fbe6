package org.southsouth.readiness.ui.compare;

import java.util.List;

/**
 * A table of figures as values: heads above, names beside. So many of the first columns are those of the reference, which is
 * called so over them.
 */
record Grid(String corner, List<Head> heads, List<Line> lines, int referenced, String reference) {
    static final Grid EMPTY = new Grid("", List.of(), List.of(), 0, "");

    Grid {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /** Of the rows, from above. */
    List<String> ids() {
        return lines.stream().map(Line::id).toList();
    }

    /** How many rows are no headings. */
    int questions() {
        return (int) lines.stream().filter(line -> !line.isHeading()).count();
    }

    Grid withCorner(String words) {
        return new Grid(words, heads, lines, referenced, reference);
    }

    boolean hasReference() {
        return referenced > 0;
    }

    boolean isReference(int column) {
        return column < referenced;
    }

    /** A column: a short code over a name; {@code whole} is read out and shown where the name is cut. */
    record Head(String code, String name, String whole, State state) {}

    /** How far a column can be relied on, in a word, and the style of its chip. */
    record State(String words, String style) {}

    /**
     * A row of a section or a question: figures from 0 to 100, NaN where there is none, or no figures at all. A heading stands
     * bold and without fills; {@code note} stands at the end of the name and may be empty. What is not scored has no figure,
     * and what is said of each of its cells in {@code told}, which is empty for all others.
     */
    record Line(
            String id,
            String title,
            String note,
            boolean isHeading,
            int indent,
            List<Double> values,
            List<String> told) {
        Line {
            values = List.copyOf(values);
            told = List.copyOf(told);
        }

        Line(String id, String title, String note, boolean isHeading, int indent, List<Double> values) {
            this(id, title, note, isHeading, indent, values, List.of());
        }

        boolean isScored() {
            return told.isEmpty();
        }
    }
}
