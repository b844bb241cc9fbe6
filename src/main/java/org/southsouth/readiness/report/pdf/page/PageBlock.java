package org.southsouth.readiness.report.pdf.page;

import org.southsouth.readiness.report.pdf.file.PdfPage;
import org.southsouth.readiness.report.pdf.file.Tag;

/** Something of a known height that stands on one page. */
public interface PageBlock {
    double height();

    /** From this upper left corner; what is read belongs to the tag. */
    void draw(PdfPage page, double x, double y, Tag tag);
}
