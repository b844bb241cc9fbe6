package org.southsouth.readiness.report.workbook;

import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.southsouth.readiness.core.assessment.Profile;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.core.form.WorkbookLayout;
import org.southsouth.readiness.words.FormText;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** The first sheet: who asks for what, how to answer, and the cell for the name of who does. */
final class FormReadMe {
    private static final int LABEL = 30;
    private static final int TEXT = 90;

    private final Messages messages;
    private final Formats formats;
    private final FormPen pen;
    private int row = WorkbookLayout.ROUND_ROW + 1;

    FormReadMe(Messages messages, Formats formats, FormPen pen) {
        this.messages = messages;
        this.formats = formats;
        this.pen = pen;
    }

    void write(Form form) {
        Profile profile = form.profile();
        FormText text = new FormText(messages, formats);
        pen.width(0, LABEL);
        pen.width(1, TEXT);
        pen.text(0, 0, text.title(form), FormLook.TITLE);
        said(WorkbookLayout.NAME_ROW, "form.read-me.name", "", FormLook.WORDS);
        said(
                WorkbookLayout.SUBJECT_ROW,
                "form.read-me.subject",
                profile.subject().code());
        said(WorkbookLayout.ROUND_ROW, "form.read-me.round", profile.round().name());
        fact("form.read-me.about", text.about(profile));
        fact("form.read-me.asks", text.asks(form));
        fact("form.read-me.message", text.message(form));
        fact("form.read-me.due", text.due(profile).orElse(""));
        fact("form.read-me.send", text.sendTo(form));
        fact(
                "form.read-me.questionnaire",
                messages.get(
                        "form.questionnaire",
                        form.framework().title(),
                        form.framework().ref().version()));
        part(
                "form.how",
                List.of(
                        "form.how.name",
                        "form.how.choose",
                        "form.how.several",
                        "form.how.unknown",
                        "form.how.not",
                        "form.how.proof",
                        "form.how.grey",
                        "form.how.back"));
        part("form.proof", List.of("form.proof.a", "form.proof.b", "form.proof.c", "form.proof.d"));
        print();
        pen.protect();
    }

    /** Open where it is not said. */
    private void said(int at, String key, String value) {
        said(at, key, value, value.isEmpty() ? FormLook.WORDS : FormLook.SHUT);
    }

    private void said(int at, String key, String value, FormLook look) {
        pen.text(at, 0, messages.getString(key), FormLook.STRONG);
        pen.text(at, WorkbookLayout.SAID_COLUMN, value, look);
    }

    private void fact(String key, String value) {
        if (!value.isBlank()) {
            pen.text(row, 0, messages.getString(key), FormLook.STRONG);
            pen.text(row, 1, value, FormLook.PLAIN);
            row++;
        }
    }

    private void part(String head, List<String> lines) {
        row++;
        pen.text(row, 0, messages.getString(head), FormLook.STRONG);
        for (String key : lines) {
            pen.text(row, 1, messages.getString(key), FormLook.PLAIN);
            row++;
        }
    }

    private void print() {
        pen.sheet().setFitToPage(true);
        pen.sheet().getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        pen.sheet().getPrintSetup().setFitHeight((short) 0);
    }
}
