package org.southsouth.readiness.report.pdf.page;

import java.util.List;
import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** Blocks one below the other, each a paragraph where there are several. */
public record Stack(List<PageBlock> blocks) implements PageBlock {
    public Stack {
        blocks = List.copyOf(blocks);
    }

    @Override
    public double height() {
        return blocks.stream().mapToDouble(PageBlock::height).sum();
    }

    @Override
    public void draw(PdfPage page, double x, double y, Tag tag) {
        double top = y;
        for (PageBlock block : blocks) {
            block.draw(page, x, top, blocks.size() == 1 ? tag : tag.add(Tag.Role.PARAGRAPH));
            top += block.height();
        }
    }
}
