package org.southsouth.readiness.report.document;

/** A format: how each kind of block is written. */
public interface BlockWriter {
    void heading(Heading heading);

    void paragraph(Paragraph paragraph);

    void bullets(Bullets bullets);

    void facts(Facts facts);

    void table(DataTable table);

    void chart(Chart chart);

    void group(PageGroup group);
}
