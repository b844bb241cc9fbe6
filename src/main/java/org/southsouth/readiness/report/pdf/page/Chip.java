package org.southsouth.readiness.report.pdf.page;

import org.jspecify.annotations.Nullable;
import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** A figure in a box: on a colour where there is one, else in an outline where there is one, else bare. */
public record Chip(
        TextBlock figure,
        double width,
        @Nullable Tone fill,
        @Nullable Stroke edge,
        double offset) implements PageBlock {
    static final double HEIGHT = 3.9;

    @Override
    public double height() {
        return HEIGHT;
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        double left = x + offset;
        page.in(null);
        page.area(Mark.Area.box(left, y, width, HEIGHT, fill, edge), 0, 0);
        figure.draw(page, left, y + (HEIGHT - figure.height()) / 2, tag);
    }
}
