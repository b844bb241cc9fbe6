package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Mark;
import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** An empty box before an answer, large enough for a pen; nothing to be read. */
public record AnswerBox() implements PageBlock {
    public static final double SIDE = 3.2;

    @Override
    public double height() {
        return SIDE;
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        page.in(null);
        page.area(Mark.Area.box(x, y, SIDE, SIDE, null, Stroke.of(Tone.INK, 0.25)), 0, 0);
    }
}
