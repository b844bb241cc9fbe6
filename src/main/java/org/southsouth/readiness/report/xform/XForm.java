package org.southsouth.readiness.report.xform;

import java.nio.charset.StandardCharsets;
import org.southsouth.readiness.core.form.Form;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** A blank questionnaire as an XForm (formats.md 18). What it holds of answers so far is not in it. */
public record XForm(Messages messages, Formats formats) {
    private static final String[] SPACES = {
        "xmlns", "http://www.w3.org/2002/xforms",
        "xmlns:h", "http://www.w3.org/1999/xhtml",
        "xmlns:jr", "http://openrosa.org/javarosa",
        "xmlns:orx", "http://openrosa.org/xforms",
        "xmlns:xsd", "http://www.w3.org/2001/XMLSchema"
    };

    public byte[] bytes(Form form) {
        PhoneForm phone = new PhoneForm(form, messages, formats);
        Markup xml = new Markup();
        xml.open("h:html", SPACES).open("h:head").element("h:title", phone.title());
        new XFormModel(phone).write(xml);
        xml.close().open("h:body");
        new XFormBody(phone).write(xml);
        xml.close().close();
        return xml.whole("<?xml version=\"1.0\" encoding=\"UTF-8\"?>").getBytes(StandardCharsets.UTF_8);
    }
}
