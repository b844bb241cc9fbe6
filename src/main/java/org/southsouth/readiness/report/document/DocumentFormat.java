package org.southsouth.readiness.report.document;

/** Makes the file of a document. */
@FunctionalInterface
public interface DocumentFormat {
    byte[] write(Document document);
}
