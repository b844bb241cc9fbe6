package org.southsouth.readiness.report;

import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.FormFormat;
import org.southsouth.readiness.core.form.FormWriter;
import org.southsouth.readiness.report.docx.FormDocx;
import org.southsouth.readiness.report.pdf.FormPages;
import org.southsouth.readiness.report.workbook.FormBook;
import org.southsouth.readiness.report.xform.XForm;
import org.southsouth.readiness.report.xform.XlsForm;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Questionnaires to fill in, in one language. */
public record Forms(Messages messages, Formats formats) implements FormWriter {
    @Override
    public byte[] form(Form form, FormFormat format) {
        return switch (format) {
            case XLSX -> new FormBook(messages, formats).bytes(form);
            case XFORM -> new XForm(messages, formats).bytes(form);
            case XLSFORM -> new XlsForm(messages, formats).bytes(form);
            case PDF -> new FormPages(messages, formats).bytes(form);
            case DOCX -> new FormDocx(messages, formats).bytes(form);
        };
    }
}
