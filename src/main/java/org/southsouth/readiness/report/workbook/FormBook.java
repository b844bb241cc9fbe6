package org.southsouth.readiness.report.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.report.model.SafeText;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A questionnaire as a workbook: what to do, the answers, what can be chosen, and the key by which it is known again. */
public final class FormBook {
    private final Messages messages;
    private final Formats formats;

    public FormBook(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
    }

    public byte[] bytes(Form form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            write(form, workbook);
            workbook.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Form form, XSSFWorkbook workbook) {
        FormLooks looks = new FormLooks(workbook);
        FormText text = new FormText(messages, formats);
        FormWords words = FormWords.of(messages);
        String readMe = messages.getString("form.sheet.read-me");
        String answers = messages.getString("form.sheet.answers");
        new FormReadMe(messages, formats, new FormPen(workbook.createSheet(readMe), looks)).write(form);
        FormPen table = new FormPen(workbook.createSheet(answers), looks);
        FormPen lists = new FormPen(workbook.createSheet(messages.getString("form.sheet.choices")), looks);
        new AnswerTable(messages, formats, table, words, new ChoiceLists(lists)).write(form, looks);
        FormPen key = new FormPen(workbook.createSheet(WorkbookLayout.KEY_SHEET), looks);
        new FormKey(readMe, answers, words, messages.getLocale()).write(form, key);
        lists.protect();
        workbook.setSheetVisibility(2, SheetVisibility.HIDDEN);
        workbook.setSheetVisibility(3, SheetVisibility.VERY_HIDDEN);
        workbook.setActiveSheet(0);
        workbook.lockStructure();
        describe(form, text.title(form), workbook.getProperties().getCoreProperties());
    }

    private void describe(Form form, String title, CoreProperties properties) {
        properties.setTitle(SafeText.of(title));
        properties.setCreator(messages.getString("common.app.name"));
        properties.setCreated(Optional.of(Date.from(form.madeAt())));
        properties.setModified(Optional.of(Date.from(form.madeAt())));
    }
}
