package org.southsouth.readiness.report.pdf.text;

import java.util.List;

/** Glyphs on one base line in the order of reading, each at its distance from the left. {@code leading} is the factor that its scripts ask for. */
public record LineOfText(List<Placed> parts, double width, double leading) {
    /** At this many millimetres from the left end of the line. */
    public record Placed(Glyphs glyphs, double x) {}

    public LineOfText {
        parts = List.copyOf(parts);
    }
}
