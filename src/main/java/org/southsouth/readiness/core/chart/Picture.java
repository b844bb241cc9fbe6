package org.southsouth.readiness.core.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * A chart of this size in millimetres. The summary is the sentence that says what it shows, for whoever cannot see it;
 * the figures are what it is drawn from. Marks are drawn in order, later ones over earlier ones. Where it reads from
 * right to left, its marks are mirrored already, and its texts start at their right end.
 */
public record Picture(
        double width, double height, List<Mark> marks, String summary, ChartTable figures, boolean isRightToLeft) {
    public Picture {
        marks = List.copyOf(marks);
    }

    /** One that reads from left to right. */
    public Picture(double width, double height, List<Mark> marks, String summary, ChartTable figures) {
        this(width, height, marks, summary, figures, false);
    }

    /** All of it so many times as large. */
    public Picture scaled(double factor) {
        List<Mark> larger = marks.stream().map(mark -> mark.scaled(factor)).toList();
        return new Picture(width * factor, height * factor, larger, summary, figures, isRightToLeft);
    }

    /** The texts in the order in which they are drawn. */
    public List<Mark.Words> words() {
        List<Mark.Words> words = new ArrayList<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Words text) {
                words.add(text);
            }
        }
        return words;
    }
}
