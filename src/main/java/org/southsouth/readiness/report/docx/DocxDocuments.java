package org.southsouth.readiness.report.docx;

import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.DocumentFormat;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Documents for a word processor. */
public final class DocxDocuments implements DocumentFormat {
    private final Messages messages;
    private final Formats formats;

    public DocxDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    @Override
    public byte[] write(Document document) {
        try (DocxFile file = new DocxFile(messages, formats, document)) {
            document.writeTo(new DocxWriter(file, messages, formats, document));
            return file.bytes();
        }
    }
}
