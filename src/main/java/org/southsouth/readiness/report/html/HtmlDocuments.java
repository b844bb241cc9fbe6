package org.southsouth.readiness.report.html;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.southsouth.readiness.report.document.Block;
import org.southsouth.readiness.report.document.Document;
import org.southsouth.readiness.report.document.DocumentFormat;
import org.southsouth.readiness.report.markup.Markup;
import org.southsouth.readiness.report.model.MadeWording;
import org.southsouth.readiness.words.Formats;
import org.southsouth.readiness.words.Messages;

/** Documents as HTML: the head of the file and the running head stand before what they say, and a list of the
 * chapters after the opening. */
public final class HtmlDocuments implements DocumentFormat {
    /** Whatever a text might try: nothing is loaded, nothing runs. */
    private static final String NOTHING_FROM_OUTSIDE = "default-src 'none'; style-src 'unsafe-inline'";

    private final Messages messages;
    private final MadeWording made;
    private final Formats formats;

    public HtmlDocuments(Messages messages, Formats formats) {
        this.messages = messages;
        this.formats = formats;
        this.made = new MadeWording(messages, formats);
    }

    @Override
    public byte[] write(Document document) {
        Markup html = new Markup();
        Locale locale = messages.getLocale();
        String direction = messages.isRightToLeft() ? "rtl" : "ltr";
        html.open("html", "lang", locale.toLanguageTag(), "dir", direction);
        head(html, document);
        html.open("body")
                .open("main", "class", document.isWide() ? "landscape" : "portrait")
                .text("\n");
        runningHead(html, document);
        blocks(html, document);
        html.closeLine().close().close();
        return html.whole("<!DOCTYPE html>").getBytes(StandardCharsets.UTF_8);
    }

    private void blocks(Markup html, Document document) {
        HtmlWriter writer = new HtmlWriter(html, messages, formats, document.head());
        boolean isOpening = true;
        for (Block block : document.blocks()) {
            if (isOpening && PageLinks.isChapter(block)) {
                new PageLinks(document.blocks()).write(html, messages.getString("report.html.contents"));
                isOpening = false;
            }
            block.writeTo(writer);
        }
    }

    private void head(Markup html, Document document) {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", NOTHING_FROM_OUTSIDE);
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", document.title());
        // Wide pages are low, and have the narrower margins above and below that office printers still reach.
        String page = document.isWide() ? "size: landscape; margin: 13mm 18mm 12mm" : "size: portrait";
        html.style(HtmlStyles.of(
                        marginText(document), String.join(" ", document.head().notices()), page))
                .close();
    }

    /** With how far it can be relied on, since each printed page may lie alone on a desk. */
    private String marginText(Document document) {
        List<String> parts = new ArrayList<>(List.of(document.title()));
        document.state()
                .ifPresentOrElse(
                        state -> parts.addAll(List.of(state.depth(), state.word())), () -> parts.add(document.note()));
        parts.add(date(document));
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }

    private void runningHead(Markup html, Document document) {
        html.open("header", "class", "running").open("p");
        html.element("b", document.head().frameworkTitle(), "dir", "auto")
                .text(" · " + document.kind())
                .close();
        document.state().ifPresent(state -> {
            if (!state.depth().isEmpty()) {
                html.element("span", state.depth(), "class", "state");
            }
            html.element("span", state.word(), "class", state.needsCare() ? "state care" : "state");
        });
        html.element("span", date(document), "class", "date").closeLine();
    }

    private String date(Document document) {
        return made.date(document.head().edition());
    }
}
