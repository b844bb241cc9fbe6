package org.southsouth.readiness.report.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** A column of a table: what stands above it, its share of the width (0 to 1), and how it stands in its cells. */
record DocxColumn(String head, double share, ParagraphAlignment alignment) {
    static DocxColumn text(String head, double share) {
        return new DocxColumn(head, share, ParagraphAlignment.START);
    }

    static DocxColumn figure(String head, double share) {
        return new DocxColumn(head, share, ParagraphAlignment.END);
    }

    /** Of figures on the colours of their bands. */
    static DocxColumn chip(String head, double share) {
        return new DocxColumn(head, share, ParagraphAlignment.CENTER);
    }
}
