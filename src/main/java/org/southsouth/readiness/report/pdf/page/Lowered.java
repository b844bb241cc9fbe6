package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** A block with so much free above it. */
public record Lowered(Block block, double by) implements Block {
    @Override
    public double height() {
        return by + block.height();
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        block.draw(page, x, y + by, tag);
    }
}
