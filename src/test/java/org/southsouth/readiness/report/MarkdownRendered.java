package org.southsouth.readiness.report;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** Markdown as a reader of it shows it, with tables. */
public final class MarkdownRendered {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    private MarkdownRendered() {}

    public static String of(byte[] markdown) {
        return of(new String(markdown, StandardCharsets.UTF_8));
    }

    /** As HTML; what is HTML in the text would stand in it as it is. */
    public static String of(String markdown) {
        return HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .build()
                .render(Parser.builder().extensions(EXTENSIONS).build().parse(markdown));
    }
}
