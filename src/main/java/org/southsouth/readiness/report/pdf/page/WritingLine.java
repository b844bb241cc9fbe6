package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.core.chart.Stroke;
import org.southsouth.readiness.core.chart.Tone;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** A line to write on; nothing to be read. */
public record WritingLine(double width, double height) implements PageBlock {
    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        page.in(null);
        page.rule(x, y + height, x + width, y + height, Stroke.of(Tone.INK, 0.2));
    }
}
