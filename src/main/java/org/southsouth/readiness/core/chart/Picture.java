package org.southsouth.readiness.core.chart;

import java.util.List;

/**
 * A chart of this size in millimetres. The summary is the sentence that says what it shows, for whoever cannot see it;
 * the figures are what it is drawn from. Marks are drawn in order, later ones over earlier ones.
 */
public record Picture(double width, double height, List<Mark> marks, String summary, Figures figures) {
    public Picture {
        marks = List.copyOf(marks);
    }
}
