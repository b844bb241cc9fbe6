package org.southsouth.readiness.report.xform;

import java.nio.charset.StandardCharsets;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.words.Messages;

/** A blank questionnaire as an XForm (formats.md 18). What it holds of answers so far is not in it. */
public record XForm(Messages messages) {
    private static final String[] SPACES = {
        "xmlns", "http://www.w3.org/2002/xforms",
        "xmlns:h", "http://www.w3.org/1999/xhtml",
        "xmlns:jr", "http://openrosa.org/javarosa",
        "xmlns:orx", "http://openrosa.org/xforms",
        "xmlns:xsd", "http://www.w3.org/2001/XMLSchema"
    };

    public byte[] bytes(Form form) {
        Markup xml = new Markup();
        xml.open("h:html", SPACES).open("h:head").element("h:title", title(form));
        new XFormModel(form, messages).write(xml);
        xml.close().open("h:body");
        new XFormBody(form, messages).write(xml);
        xml.close().close();
        return xml.whole("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").getBytes(StandardCharsets.UTF_8);
    }

    private String title(Form form) {
        String place =
                form.profile().subject().code() + " " + form.profile().round().name();
        return (form.framework().title() + " " + place).strip();
    }
}
