package org.southsouth.readiness.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.southsouth.readiness.core.assessment.Grade;
import org.southsouth.readiness.core.comparison.Entry;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.report.model.ReportHead;
import org.southsouth.readiness.report.model.StateWording;

/** What stands around every report: the head of the file, the running head, the method and the notices at the end. */
final class Shell {
    /** Whatever a text might try: nothing is loaded, nothing runs. */
    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

    private final HtmlWriter pen;
    private final Markup html;
    private final ReportHead head;

    Shell(HtmlWriter pen, ReportHead head) {
        this.pen = pen;
        this.html = pen.html();
        this.head = head;
    }

    void begin(String kind, String orientation) {
        Locale locale = pen.messages().getLocale();
        String direction = pen.messages().isRightToLeft() ? "rtl" : "ltr";
        html.open("html", "lang", locale.toLanguageTag(), "dir", direction).open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
        html.element("title", head.title() + " · " + kind);
        html.style(HtmlStyles.of(
                head.title() + " · " + kind + " · " + date(), String.join(" ", head.notices()), page(orientation)));
        html.close().open("body").open("main", "class", orientation).text("\n");
        html.open("header", "class", "running").open("p");
        html.element("b", head.frameworkTitle(), "dir", "auto")
                .text(" · " + kind)
                .close();
    }

    /** Wide pages are low, and have the narrower margins above and below that office printers still reach. */
    private static String page(String orientation) {
        return orientation.equals("landscape") ? "size: landscape; margin: 13mm 18mm 12mm" : "size: " + orientation;
    }

    /** A box in the running head, of paper's accent where it says take care, and the depth where it is not a full assessment. */
    void state(Entry entry) {
        StateWording states = new StateWording(pen.messages(), pen.formats());
        String less = states.lessThanFull(entry);
        if (!less.isEmpty()) {
            html.element("span", less, "class", "state");
        }
        html.element("span", states.of(entry), "class", StateWording.needsCare(entry) ? "state care" : "state");
    }

    void endRunningHead() {
        html.element("span", date(), "class", "date").closeLine();
    }

    private String date() {
        return made().date(head.edition());
    }

    private MadeWording made() {
        return new MadeWording(pen.messages(), pen.formats());
    }

    byte[] end() {
        html.open("section", "class", "method").element("h2", pen.messages().getString("report.html.method"));
        html.open("ul");
        head.method().forEach(sentence -> html.element("li", sentence));
        html.close();
        evidenceKey();
        html.closeLine().open("footer");
        html.open("p").element("b", String.join(" ", head.notices())).close();
        html.element("p", made().sentence(head));
        html.closeLine().close().close().close();
        return html.whole("<!DOCTYPE html>").getBytes(StandardCharsets.UTF_8);
    }

    private void evidenceKey() {
        html.open("p", "class", "legend").element("span", pen.messages().getString("report.html.evidence"));
        for (Grade grade : Grade.values()) {
            html.open("span");
            pen.grade(grade);
            html.text(" "
                    + pen.messages()
                            .getString(
                                    switch (grade) {
                                        case A -> "report.grade.a";
                                        case B -> "report.grade.b";
                                        case C -> "report.grade.c";
                                        case D -> "report.grade.d";
                                    }));
            html.close();
        }
        html.close();
    }
}
