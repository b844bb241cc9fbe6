package org.southsouth.readiness.report.pdf;

import org.southsouth.readiness.report.pdf.file.Tag;
import org.southsouth.readiness.report.pdf.page.Flow;
import org.southsouth.readiness.report.pdf.page.PageBlock;
import org.southsouth.readiness.report.pdf.page.PictureBlock;
import org.southsouth.readiness.report.pdf.page.TextBlock;
import org.southsouth.readiness.report.pdf.page.TextStyle;

/** Something under a head of its own, at a place on the page beside others. */
record TitledColumn(PdfWriter pen) {
    private static final double BELOW_HEAD = 1.5;

    /** What a head of one line takes. */
    static double head() {
        return TextStyle.SECTION.leading() + BELOW_HEAD;
    }

    /** To the end of the page at the right; gives back where it ends. */
    double draw(double x, double y, String title, PageBlock block) {
        Flow flow = pen.flow();
        TextBlock head = pen.composer().text(TextStyle.SECTION, title, flow.width() - x);
        head.draw(flow.page(), x, y, flow.tag(Tag.Role.H2));
        double top = y + head.height() + BELOW_HEAD;
        Tag.Role role = block instanceof PictureBlock ? Tag.Role.FIGURE : Tag.Role.TABLE;
        block.draw(flow.page(), x, top, flow.tag(role));
        return top + block.height();
    }
}
