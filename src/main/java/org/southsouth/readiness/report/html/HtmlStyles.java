package org.southsouth.readiness.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** The style of a report: the window's own colours, light or dark as the reader's screen is, a few greys of paper, and the rules that use them. */
final class HtmlStyles {
    private static final String ROOT = "/org/southsouth/readiness/";
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern BLANK_LINE = Pattern.compile("[ \\t]*\n\\s*");
    private static final Pattern TOKEN = Pattern.compile("(?<=[\\s{;])-ec-");

    private HtmlStyles() {}

    /** {@code running} is printed in the margin of each page where the browser can; {@code page} is the size in CSS. */
    static String of(String running, String notice, String page) {
        return colours("light") + read("report/tokens-print.css") + "@media screen and (prefers-color-scheme: dark) {\n"
                + colours("dark") + read("report/tokens-dark.css") + "}\n" + read("report/report.css") + "@page { "
                + page
                + "; @top-left { content: " + string(running) + "; } @bottom-left { content: " + string(notice)
                + "; } }\n";
    }

    /** The names that JavaFX writes with one hyphen are variables in a browser with two. */
    private static String colours(String look) {
        return TOKEN.matcher(read("theme/tokens-" + look + ".css"))
                .replaceAll("--ec-")
                .replace(".root", ":root");
    }

    /** A CSS string; all but letters, digits and spaces are written by their number, so nothing can end it. */
    static String string(String text) {
        StringBuilder css = new StringBuilder("\"");
        text.codePoints().forEach(point -> {
            if (Character.isLetterOrDigit(point) || point == ' ') {
                css.appendCodePoint(point);
            } else if (point > ' ' && Character.isDefined(point) && Character.getType(point) != Character.SURROGATE) {
                css.append('\\').append(Integer.toHexString(point)).append(' ');
            }
        });
        return css.append('"').toString();
    }

    private static String read(String resource) {
        try (InputStream in = HtmlStyles.class.getResourceAsStream(ROOT + resource)) {
            if (in == null) {
                throw new IllegalStateException("not in the application: " + resource);
            }
            String css = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return BLANK_LINE.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
