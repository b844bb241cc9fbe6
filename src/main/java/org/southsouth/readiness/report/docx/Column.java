package org.southsouth.readiness.report.docx;

import org.apache.poi.xwpf.usermodel.ParagraphAlignment;

/** A column of a table: what stands above it, its share of the width (0 to 1), and how it stands in its cells. */
record Column(String head, double share, ParagraphAlignment alignment) {
    static Column text(String head, double share) {
        return new Column(head, share, ParagraphAlignment.START);
    }

    static Column figure(String head, double share) {
        return new Column(head, share, ParagraphAlignment.END);
    }

    /** Of figures on the colours of their bands. */
    static Column chip(String head, double share) {
        return new Column(head, share, ParagraphAlignment.CENTER);
    }
}
