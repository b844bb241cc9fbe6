package org.southsouth.readiness.report.document;

/** A part of a document, of one of the kinds that every {@link BlockWriter} knows. */
public sealed interface Block permits Heading, Paragraph, Bullets, Facts, DataTable, Chart, PageGroup {
    void writeTo(BlockWriter writer);
}
