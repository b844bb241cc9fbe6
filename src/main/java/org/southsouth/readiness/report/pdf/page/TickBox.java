package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** An empty box to tick by hand; nothing to be read. */
public record TickBox(double offset) implements PageBlock {
    public static final double SIDE = 2.6;

    @Override
    public double height() {
        return SIDE;
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        page.in(null);
        page.area(Mark.Area.box(x + offset, y + 0.4, SIDE, SIDE, null, Stroke.of(Tone.MUTED, 0.2)), 0, 0);
    }
}
